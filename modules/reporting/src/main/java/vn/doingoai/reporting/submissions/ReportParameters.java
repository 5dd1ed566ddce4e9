package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.PeriodText;
import vn.doingoai.reporting.requests.ReportRequest;

/** What an outline may say as {@code {{p.name}}} in one report: the period, who reports, what asked for it. */
final class ReportParameters {

    private ReportParameters() {}

    /** All parameters of a report, the tenant's own among them; dates in ISO form. */
    static Map<String, String> of(TenantSettings tenant, ReportRequest request, Unit unit) {
        Period period = request.period();
        Map<String, String> parameters = new HashMap<>(tenant.parameters());
        parameters.put("year", Integer.toString(period.year()));
        parameters.put("prevYear", Integer.toString(period.year() - 1));
        parameters.put("nextYear", Integer.toString(period.year() + 1));
        parameters.put("periodName", PeriodText.of(period));
        parameters.put("nextPeriodName", PeriodText.of(after(period)));
        parameters.put("province", tenant.shortName());
        parameters.put("unit", unit.textName());
        parameters.put("unitShort", unit.shortName());
        parameters.put("requestNo", request.number());
        parameters.put("requestDate", request.date().toString());
        return parameters;
    }

    /** The period of as many whole months that follows. */
    static Period after(Period period) {
        LocalDate from = period.to().plusDays(1);
        long months = ChronoUnit.MONTHS.between(period.from(), from);
        return new Period(
                from, months == 0 ? from.plusDays(1) : from.plusMonths(months).minusDays(1));
    }
}
