package vn.doingoai.ui.chart;

/**
 * One line of a legend.
 *
 * @param style class of the sign beside it
 * @param sign  what fills the sign of a map, the outline of a trend's
 * @param text  what it means
 */
public record LegendEntry(String style, String sign, String text) {}
