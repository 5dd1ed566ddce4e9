@NullMarked
package vn.doingoai.kernel.files;

import org.jspecify.annotations.NullMarked;
