/** The statistical forms for people and programs: as pages and files, and back into the registers. Knows no register. */
@NullMarked
package vn.doingoai.reporting.forms;

import org.jspecify.annotations.NullMarked;
