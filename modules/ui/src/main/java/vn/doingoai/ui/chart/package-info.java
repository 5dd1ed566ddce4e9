/**
 * The map of Viet Nam and the charts, drawn on the server as SVG and HTML: no script, no canvas, and the same on paper.
 * Knows shapes and amounts; which figures they are is the page's affair.
 */
@NullMarked
package vn.doingoai.ui.chart;

import org.jspecify.annotations.NullMarked;
