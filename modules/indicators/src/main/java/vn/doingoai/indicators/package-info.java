/**
 * What can be counted, and what was counted: the national catalogue of indicators, the key that names one figure of an
 * indicator, and its value in one of three states. Knows no register and no outline; may use the kernel.
 */
@NullMarked
package vn.doingoai.indicators;

import org.jspecify.annotations.NullMarked;
