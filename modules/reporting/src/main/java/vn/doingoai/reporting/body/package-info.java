/**
 * The structured text of a section: its model and JSON, how a template seeds it, how its figures become words, how it is
 * printed, compared and judged complete. Pure values and rules without a database; may use indicators, the kernel and
 * the outline model.
 */
@NullMarked
package vn.doingoai.reporting.body;

import org.jspecify.annotations.NullMarked;
