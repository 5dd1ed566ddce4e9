/** Rules of submissions, without a container. */
@NullMarked
package vn.doingoai.reporting.submissions;

import org.jspecify.annotations.NullMarked;
