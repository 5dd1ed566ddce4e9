package vn.doingoai.reporting.requests;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.PeriodText;

/** What the texts of an outline may say as {@code {{p.name}}} whoever reports: the period, and what asked for it. */
public final class RequestParameters {

    private static final String SOME_UNIT = "đơn vị";

    private RequestParameters() {}

    /** The parameters of a request, the tenant's own among them; dates in ISO form. The map may be added to. */
    public static Map<String, String> of(TenantSettings tenant, ReportRequest request) {
        return of(tenant, request.period(), request.number(), request.date());
    }

    /**
     * The parameters of a report on a period; who reports is "đơn vị", until the caller names the unit.
     *
     * @param number of the document that asks for it, or empty
     * @param date of that document, or null
     */
    public static Map<String, String> of(
            TenantSettings tenant, Period period, String number, @Nullable LocalDate date) {
        Map<String, String> parameters = new HashMap<>(tenant.parameters());
        parameters.put("year", Integer.toString(period.year()));
        parameters.put("prevYear", Integer.toString(period.year() - 1));
        parameters.put("nextYear", Integer.toString(period.year() + 1));
        parameters.put("periodName", PeriodText.of(period));
        parameters.put("nextPeriodName", PeriodText.of(after(period)));
        parameters.put("province", tenant.shortName());
        parameters.put("unit", SOME_UNIT);
        parameters.put("unitShort", SOME_UNIT);
        parameters.put("requestNo", number);
        parameters.put("requestDate", date == null ? "" : date.toString());
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
