/** Whom the province works with: localities, missions, organisations abroad, found by any of their names. The one slice that other slices may use. */
@NullMarked
package vn.doingoai.partners;

import org.jspecify.annotations.NullMarked;
