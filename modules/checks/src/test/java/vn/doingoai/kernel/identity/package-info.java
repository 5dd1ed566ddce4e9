/** Only for tests inside the server: becoming a caller without signing in, which nothing outside this package can. */
@NullMarked
package vn.doingoai.kernel.identity;

import org.jspecify.annotations.NullMarked;
