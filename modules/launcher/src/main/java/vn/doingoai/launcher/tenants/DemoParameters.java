package vn.doingoai.launcher.tenants;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.PeriodText;

/** What outlines may say as {@code {{p.name}}} in a demo report: the same that the portal would fill in. */
final class DemoParameters {
    private DemoParameters() {}

    /**
     * All parameters of a report.
     *
     * @param number of the document that asks for the report
     * @param date of that document
     */
    static Map<String, String> of(
            TenantSettings settings, Period covered, UnitEntry unit, String number, LocalDate date) {
        Map<String, String> parameters = new HashMap<>(settings.parameters());
        parameters.put("year", Integer.toString(covered.year()));
        parameters.put("prevYear", Integer.toString(covered.year() - 1));
        parameters.put("nextYear", Integer.toString(covered.year() + 1));
        parameters.put("periodName", PeriodText.of(covered));
        parameters.put("nextPeriodName", PeriodText.of(after(covered)));
        parameters.put("province", settings.shortName());
        parameters.put("unit", unit.textName());
        parameters.put("unitShort", unit.shortName());
        parameters.put("requestNo", number);
        parameters.put("requestDate", date.toString());
        return parameters;
    }

    /** As many whole months. */
    private static Period after(Period covered) {
        LocalDate from = covered.to().plusDays(1);
        long months = ChronoUnit.MONTHS.between(covered.from(), from);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }
}
