package vn.doingoai.indicators;

/**
 * What a register counted for one figure.
 *
 * @param value the number
 * @param mark  changes whenever a row enters, leaves or changes among those counted, and at no other time, so that a
 *              sentence knows when the rows behind it are others than its author saw; empty where nothing was counted
 */
public record Counted(FigureValue value, String mark) {}
