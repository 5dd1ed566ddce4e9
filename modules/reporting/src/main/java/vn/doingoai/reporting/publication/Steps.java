package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.reporting.reports.Report;
import vn.doingoai.reporting.reports.ReportMoved;
import vn.doingoai.reporting.reports.ReportState;

/** Tells everybody who listens, and the audit trail, that a report took a step; in the transaction of the step. */
@ApplicationScoped
class Steps {

    @Inject
    Event<ReportMoved> moves;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller caller;

    void taken(Report report, ReportState from, String action) {
        audit.record(action, "report", report.id(), report.title());
        moves.fire(new ReportMoved(report, from, report.state(), caller.get()));
    }
}
