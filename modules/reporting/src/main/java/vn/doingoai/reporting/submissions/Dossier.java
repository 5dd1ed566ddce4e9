package vn.doingoai.reporting.submissions;

import java.util.Map;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.requests.ReportRequest;

/** A submission with all that is needed to write, judge or print it. */
record Dossier(Submission submission, ReportRequest request, Outline outline, Unit unit, TenantSettings settings) {

    /** Which report it is, for the audit trail. */
    String summary() {
        return unit.name() + " · " + request.title();
    }

    /** What the outline's texts may refer to. */
    Map<String, String> parameters() {
        return ReportParameters.of(settings, request, unit);
    }
}
