/** Rules between rooms and for the code in them; each is seen to catch a planted violation. */
@NullMarked
package vn.doingoai.checks.architecture;

import org.jspecify.annotations.NullMarked;
