/** Tests of the structured text of a section. */
@NullMarked
package vn.doingoai.reporting.body;

import org.jspecify.annotations.NullMarked;
