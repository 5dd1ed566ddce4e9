/** Rules on what a report says (RES-09, RES-10): one small class each, on values only. See docs/rules.md. */
@NullMarked
package vn.doingoai.reporting.rules;

import org.jspecify.annotations.NullMarked;
