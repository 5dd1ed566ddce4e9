package vn.doingoai.indicators;

import vn.doingoai.kernel.time.Period;

/** A figure that somebody typed in, with the period it belongs to. */
public record FigureOfPeriod(Period period, TypedFigure figure) {}
