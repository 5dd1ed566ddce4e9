package vn.doingoai.ui.chart;

/**
 * One line of a legend.
 *
 * @param style class of the sign beside it
 * @param fill  what fills the sign; "" leaves that to the class
 * @param text  what it means
 */
public record LegendEntry(String style, String fill, String text) {}
