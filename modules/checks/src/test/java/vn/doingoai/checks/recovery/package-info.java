/** What is left after processes were killed. */
@NullMarked
package vn.doingoai.checks.recovery;

import org.jspecify.annotations.NullMarked;
