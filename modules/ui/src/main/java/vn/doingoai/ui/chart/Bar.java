package vn.doingoai.ui.chart;

import org.jspecify.annotations.Nullable;

/**
 * One bar of a ranking.
 *
 * @param name  what it is of
 * @param datum how long it is, and what is read beside it
 * @param href  where its name leads, or null
 */
public record Bar(String name, Datum datum, @Nullable String href) {}
