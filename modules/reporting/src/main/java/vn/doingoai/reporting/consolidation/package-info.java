/**
 * What the units answered, beside the section of the province's report that it belongs to; passages taken from there,
 * and whether their unit reads differently by now. See {@code docs/consolidation.md}.
 */
@NullMarked
package vn.doingoai.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
