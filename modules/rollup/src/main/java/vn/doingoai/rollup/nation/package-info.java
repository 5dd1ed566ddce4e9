/**
 * The nation in numbers: provinces, what each of them published for a period, and how that adds up. Values that know no
 * database, and the queries that read them with the role that sees nothing but publications.
 */
@NullMarked
package vn.doingoai.rollup.nation;

import org.jspecify.annotations.NullMarked;
