/**
 * What waits for whom: the first page of everybody, filled by the slices through {@link
 * vn.doingoai.ui.waiting.WaitingWork}. See {@code docs/waiting.md}.
 */
@NullMarked
package vn.doingoai.ui.waiting;

import org.jspecify.annotations.NullMarked;
