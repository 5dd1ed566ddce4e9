/** The bell in the frame and the list of what somebody was told. */
@NullMarked
package vn.doingoai.ui.notices;

import org.jspecify.annotations.NullMarked;
