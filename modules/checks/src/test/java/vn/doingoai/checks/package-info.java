/** What no single room can prove of itself: the rules between rooms, isolation of tenants, and whole stories. */
@NullMarked
package vn.doingoai.checks;

import org.jspecify.annotations.NullMarked;
