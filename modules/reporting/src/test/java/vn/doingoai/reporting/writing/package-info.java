/** Rules of writing, without a container. */
@NullMarked
package vn.doingoai.reporting.writing;

import org.jspecify.annotations.NullMarked;
