package vn.doingoai.reporting.reports;

import java.util.Map;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.requests.RequestParameters;

/**
 * The province's report with all that is needed to write, judge or print it.
 *
 * @param body the unit that writes it
 */
public record ReportDossier(Report report, Outline outline, Unit body, TenantSettings settings) {

    /** What the outline's texts may refer to, dates in ISO form. */
    public Map<String, String> parameters() {
        return parameters(settings, body, report.requested());
    }

    static Map<String, String> parameters(TenantSettings settings, Unit body, ReportRequested asked) {
        Map<String, String> parameters =
                RequestParameters.of(settings, asked.period(), asked.requestNo(), asked.requestDate());
        parameters.put("unit", body.textName());
        parameters.put("unitShort", body.shortName());
        return parameters;
    }
}
