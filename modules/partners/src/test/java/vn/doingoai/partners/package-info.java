/** Tests of partners that need no database. */
@NullMarked
package vn.doingoai.partners;

import org.jspecify.annotations.NullMarked;
