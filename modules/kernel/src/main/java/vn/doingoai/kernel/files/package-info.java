/**
 * Reads the text files that people write for the portal (YAML and CSV) with types and line numbers, so that a mistake
 * is answered with file, line and what was expected. Knows the form of the files, never their meaning.
 */
@NullMarked
package vn.doingoai.kernel.files;

import org.jspecify.annotations.NullMarked;
