@NullMarked
package vn.doingoai.kernel.rules;

import org.jspecify.annotations.NullMarked;
