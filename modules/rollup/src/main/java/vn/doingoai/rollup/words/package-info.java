/** How figures of the nation are worded on pages and in files: the same words, marks and footnotes everywhere. */
@NullMarked
package vn.doingoai.rollup.words;

import org.jspecify.annotations.NullMarked;
