/**
 * The province's own report: drafted from registers and units' answers, divided among officers, approved, numbered and
 * published. See {@code docs/reports.md}.
 */
@NullMarked
package vn.doingoai.reporting.reports;

import org.jspecify.annotations.NullMarked;
