/** What the register of conferences counts for reports, and how it names its rows. */
@NullMarked
package vn.doingoai.conferences.figures;

import org.jspecify.annotations.NullMarked;
