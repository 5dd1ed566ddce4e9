package vn.doingoai.reporting.reports;

import vn.doingoai.kernel.identity.Caller;

/** A report went from one state to another; fired in the transaction of the step. */
public record ReportMoved(Report report, ReportState from, ReportState to, Caller by) {}
