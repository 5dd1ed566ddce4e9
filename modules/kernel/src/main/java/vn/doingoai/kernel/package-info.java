/**
 * What every slice stands on: tenancy, identity, organisation, audit, time and text.
 *
 * <p>Knows no slice and no page. Each room below says what it is responsible for.
 */
@NullMarked
package vn.doingoai.kernel;

import org.jspecify.annotations.NullMarked;
