/**
 * The view of the nation: what provinces have published, and nothing else. Its pages ask through {@code NationalSql}, with a
 * role of the database that can read no register, draft or user.
 */
@NullMarked
package vn.doingoai.rollup;

import org.jspecify.annotations.NullMarked;
