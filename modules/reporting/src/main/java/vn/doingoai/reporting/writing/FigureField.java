package vn.doingoai.reporting.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureValue;

/**
 * A figure that a section asks for, with its answer.
 *
 * @param key indicator with its dimensions
 * @param name Vietnamese name, with the dimension where there is one
 * @param unit what is counted: "đoàn", "lượt người"
 * @param text the value in Vietnamese notation; empty for NIL and MISSING
 * @param amount the value itself, or null
 * @param from first day covered
 * @param to last day covered
 * @param previous last period's value in Vietnamese notation, "Không", or empty when there is none
 */
public record FigureField(
        String key,
        String name,
        String unit,
        FigureValue.State state,
        String text,
        @Nullable BigDecimal amount,
        FigureValue.Precision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String previous) {}
