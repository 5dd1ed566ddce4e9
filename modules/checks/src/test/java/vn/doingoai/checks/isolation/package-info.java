/** The isolation contract: read from the database's own catalogue, so that a new table joins by itself. */
@NullMarked
package vn.doingoai.checks.isolation;

import org.jspecify.annotations.NullMarked;
