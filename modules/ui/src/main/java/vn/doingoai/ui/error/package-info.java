/** What a person reads when something goes wrong: a sentence with a way on, never a stack trace. */
@NullMarked
package vn.doingoai.ui.error;

import org.jspecify.annotations.NullMarked;
