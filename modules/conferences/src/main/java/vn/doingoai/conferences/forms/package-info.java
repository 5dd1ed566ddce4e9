/** Form 03: conferences as rows of text, printed from the register and read back into it. */
@NullMarked
package vn.doingoai.conferences.forms;

import org.jspecify.annotations.NullMarked;
