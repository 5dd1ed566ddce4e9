package vn.doingoai.reporting.submissions;

import java.util.Map;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.requests.RequestParameters;

/** What an outline may say as {@code {{p.name}}} in one report: the period, who reports, what asked for it. */
final class ReportParameters {

    private ReportParameters() {}

    /** All parameters of a report, the tenant's own among them; dates in ISO form. */
    static Map<String, String> of(TenantSettings tenant, ReportRequest request, Unit unit) {
        Map<String, String> parameters = RequestParameters.of(tenant, request);
        parameters.put("unit", unit.textName());
        parameters.put("unitShort", unit.shortName());
        return parameters;
    }
}
