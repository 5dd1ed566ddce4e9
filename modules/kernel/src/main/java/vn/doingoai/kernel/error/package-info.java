/** Errors that a person is meant to read, each with a stable code. */
@NullMarked
package vn.doingoai.kernel.error;

import org.jspecify.annotations.NullMarked;
