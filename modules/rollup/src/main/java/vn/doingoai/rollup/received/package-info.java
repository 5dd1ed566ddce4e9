/** The receiver's own copy of what other tenants published: made once when it is delivered, never changed in its words. */
@NullMarked
package vn.doingoai.rollup.received;

import org.jspecify.annotations.NullMarked;
