package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.FigureBook;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.TenantProfile;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.reports.Report;

/** Finds the figures of a province's report as they stand at this moment; an approved report prints its frozen ones. */
@ApplicationScoped
@Transactional
public class ReportFigures {

    @Inject
    FigureBook book;

    @Inject
    AskedUnitQueries asked;

    @Inject
    TerritoryQueries territory;

    @Inject
    OutlineQueries outlines;

    @Inject
    CurrentTenant tenant;

    /** All that the report's outline names. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public FigureSheet of(Report report) {
        return of(report, Set.of());
    }

    /** All that the report's outline names, and these, which its text names. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public FigureSheet of(Report report, Set<FigureKey> more) {
        Set<FigureKey> keys = new TreeSet<>(OutlineKeys.of(outlines.get(report.outlineId())));
        keys.addAll(more);
        return of(keys, report.period(), report.unitId());
    }

    /** These figures of a period and of the same period one year before. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public FigureSheet of(Set<FigureKey> keys, Period period, UUID body) {
        Period base = period.before();
        return new FigureSheet(
                book.of(keys, period, body, asked.of(period), asked.writing(period)),
                book.of(keys, base, body, asked.of(base), asked.writing(base)),
                period,
                territory.changed(base.from(), period.to()),
                redefined(keys, period));
    }

    /** The ministry adds up what provinces count: where one of them counts otherwise, so does the sum. */
    private Set<FigureKey> redefined(Set<FigureKey> keys, Period period) {
        TenantProfile own = tenant.get();
        return keys.stream()
                .filter(key -> own.isNational()
                        ? Comparison.redefinedAnywhere(key, period)
                        : Comparison.redefined(key, own.id(), period))
                .collect(Collectors.toSet());
    }
}
