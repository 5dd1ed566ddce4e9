/** Users from a spreadsheet: the blank form, reading what was uploaded with all suspicion, and the preview. */
@NullMarked
package vn.doingoai.administration.imports;

import org.jspecify.annotations.NullMarked;
