/** Showing what the tenant's files say. */
@NullMarked
package vn.doingoai.administration.settings;

import org.jspecify.annotations.NullMarked;
