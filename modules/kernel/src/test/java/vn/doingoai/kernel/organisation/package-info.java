@NullMarked
package vn.doingoai.kernel.organisation;

import org.jspecify.annotations.NullMarked;
