package vn.doingoai.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row behind a figure, as a list shows it. Holds no personal data.
 *
 * @param id     of the row
 * @param page   where the row can be opened, such as {@code /delegations/view.xhtml?id=…}, or empty
 * @param unit   short name of the unit that registered it
 * @param date   the day by which it belongs to the period, or null
 * @param name   what it is
 * @param adds   what it adds to the figure: 1, or persons, or money
 */
public record CountedRow(
        UUID id, String page, String unit, @Nullable LocalDate date, String name, BigDecimal adds) {}
