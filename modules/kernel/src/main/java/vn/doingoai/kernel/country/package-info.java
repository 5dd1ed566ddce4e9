/**
 * Countries by ISO 3166-1 code with their names and regions, and how to find them in what people write. The names come from
 * the Unicode locale data; only what they lack stands in a file beside this package.
 */
@NullMarked
package vn.doingoai.kernel.country;

import org.jspecify.annotations.NullMarked;
