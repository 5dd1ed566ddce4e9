/** Tenants that ended: the page that their address shows, and the way in for those who read them. */
@NullMarked
package vn.doingoai.ui.merged;

import org.jspecify.annotations.NullMarked;
