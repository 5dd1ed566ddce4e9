/** The server's side of the text editor: its modules and words, and the answers to its saving by itself. */
@NullMarked
package vn.doingoai.ui.editor;

import org.jspecify.annotations.NullMarked;
