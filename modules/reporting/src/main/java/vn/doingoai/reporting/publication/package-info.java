/**
 * How a finished report goes out: the leader reads and approves it, it gets its number, it is published for good and
 * chained to what was published before. See {@code docs/publication.md}. Writing it is for {@code reports}.
 */
@NullMarked
package vn.doingoai.reporting.publication;

import org.jspecify.annotations.NullMarked;
