/** International conferences and workshops: permit, participants, cost, form 03. Uses shared rooms and the partners. */
@NullMarked
package vn.doingoai.conferences;

import org.jspecify.annotations.NullMarked;
