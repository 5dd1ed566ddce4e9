package vn.doingoai.reporting.consolidation;

import vn.doingoai.reporting.submissions.SubmissionState;

/** A unit that was asked and whose report is not there: not begun, being written, or sent back. */
public record MissingUnit(String unit, SubmissionState state, boolean overdue) {}
