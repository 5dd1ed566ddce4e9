/** What every resource of the HTTP interface shares: problems, tokens, idempotency, pages of items. */
@NullMarked
package vn.doingoai.kernel.http;

import org.jspecify.annotations.NullMarked;
