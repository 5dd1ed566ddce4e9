/**
 * Dates, moments and numbers between Java and the Vietnamese notation of the pages.
 */
@NullMarked
package vn.doingoai.ui.convert;

import org.jspecify.annotations.NullMarked;
