/** The national table: provinces and what they published for a period, on a page, in files and over HTTP. */
@NullMarked
package vn.doingoai.rollup.table;

import org.jspecify.annotations.NullMarked;
