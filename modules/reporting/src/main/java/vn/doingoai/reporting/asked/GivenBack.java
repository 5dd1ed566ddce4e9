package vn.doingoai.reporting.asked;

import java.time.Instant;

/**
 * A published report that the ministry gave back.
 *
 * @param reason what is to be put right
 * @param by     who gave it back
 */
public record GivenBack(String reason, String by, Instant at) {}
