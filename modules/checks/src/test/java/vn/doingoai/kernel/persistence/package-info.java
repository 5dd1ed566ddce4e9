/** What tests without a container need from inside the kernel's room. */
@NullMarked
package vn.doingoai.kernel.persistence;

import org.jspecify.annotations.NullMarked;
