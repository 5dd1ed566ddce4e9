package vn.doingoai.reporting.figures;

import vn.doingoai.indicators.FigureValue;

/**
 * A figure of the body as somebody typed it.
 *
 * @param value      of state MISSING to take it back
 * @param historical whether it was taken from a document of its time
 * @param document   which one
 * @param version    of the figure as it was seen, 0 where there was none
 */
public record FigureEntry(FigureValue value, boolean historical, String document, long version) {}
