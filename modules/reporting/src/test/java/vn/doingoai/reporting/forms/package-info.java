/** Filled forms on their way in. */
@NullMarked
package vn.doingoai.reporting.forms;

import org.jspecify.annotations.NullMarked;
