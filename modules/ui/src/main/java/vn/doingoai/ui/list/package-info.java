/** Lists that the database cuts into pages; {@code k:pager} shows the way through them. */
@NullMarked
package vn.doingoai.ui.list;

import org.jspecify.annotations.NullMarked;
