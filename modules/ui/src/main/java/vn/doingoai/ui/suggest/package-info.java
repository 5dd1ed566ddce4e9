/** What fields suggest while somebody types: addresses that answer the tag {@code k:suggest}. */
@NullMarked
package vn.doingoai.ui.suggest;

import org.jspecify.annotations.NullMarked;
