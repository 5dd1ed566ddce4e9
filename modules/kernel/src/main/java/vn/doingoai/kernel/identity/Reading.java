package vn.doingoai.kernel.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * A session in which somebody of a successor reads a closed tenant. It can write nothing, and each look is recorded at home.
 *
 * @param id key of the row that opened it
 * @param home the reader's own tenant
 * @param homeUnit the reader's unit there
 * @param homeName its name inside a sentence: "tỉnh Quảng Trị"
 * @param closedName name of the tenant that is read, likewise
 * @param purpose what the reader said it is for
 */
public record Reading(UUID id, String home, UUID homeUnit, String homeName, String closedName, String purpose)
        implements Serializable {}
