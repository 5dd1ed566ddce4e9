/** Tests of the launcher's parts; whole runs are tested from outside. */
@NullMarked
package vn.doingoai.launcher;

import org.jspecify.annotations.NullMarked;
