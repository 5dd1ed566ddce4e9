/** Tests of how the database is told on whose behalf it is asked. */
@NullMarked
package vn.doingoai.kernel.persistence;

import org.jspecify.annotations.NullMarked;
