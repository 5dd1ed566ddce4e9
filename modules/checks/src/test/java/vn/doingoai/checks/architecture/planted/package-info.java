/** Planted violations: rooms of the portal's names in which everything is wrong. No production code is here. */
@NullMarked
package vn.doingoai.checks.architecture.planted;

import org.jspecify.annotations.NullMarked;
