/**
 * Words: the message files of all jars, the language of the caller, and messages shown on the page.
 */
@NullMarked
package vn.doingoai.ui.text;

import org.jspecify.annotations.NullMarked;
