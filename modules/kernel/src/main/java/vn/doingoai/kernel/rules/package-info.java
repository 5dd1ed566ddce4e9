/** What a rule of a province is, and the versioned set of them that is in force on a day. The rules themselves live in the slices. */
@NullMarked
package vn.doingoai.kernel.rules;

import org.jspecify.annotations.NullMarked;
