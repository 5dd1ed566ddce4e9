/** What is on the screen as XLSX and CSV, with what it is, where it comes from, and a stamp that tells one release from another. */
@NullMarked
package vn.doingoai.rollup.files;

import org.jspecify.annotations.NullMarked;
