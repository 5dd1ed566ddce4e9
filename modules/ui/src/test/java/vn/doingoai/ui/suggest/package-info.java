/** Tests of what fields suggest. */
@NullMarked
package vn.doingoai.ui.suggest;

import org.jspecify.annotations.NullMarked;
