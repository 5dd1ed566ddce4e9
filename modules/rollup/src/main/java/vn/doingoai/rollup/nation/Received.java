package vn.doingoai.rollup.nation;

import vn.doingoai.indicators.FigureKey;

/**
 * A figure that is a province's newest word on a period.
 *
 * @param province id of a province of the time
 * @param period   name of the period
 */
public record Received(String province, String period, FigureKey key, Cell cell) {}
