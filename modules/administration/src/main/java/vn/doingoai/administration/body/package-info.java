/**
 * The foreign-affairs body of a tenant as everybody there may read it: its divisions and posts, the documents that set it
 * up, what came before and after it, and a few figures over the years. Its administrator keeps documents and divisions.
 */
@NullMarked
package vn.doingoai.administration.body;

import org.jspecify.annotations.NullMarked;
