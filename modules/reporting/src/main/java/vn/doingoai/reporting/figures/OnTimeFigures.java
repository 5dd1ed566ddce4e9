package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FactQueries;
import vn.doingoai.indicators.Facts;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorSource;
import vn.doingoai.indicators.Measure;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.time.Period;

/** Indicator 139: how many of the reports that were due in the period were handed in on time. */
@ApplicationScoped
public class OnTimeFigures implements IndicatorSource {

    private static final Facts DUE = new Facts("""
            select s.id, s.version, s.unit_id, r.deadline as day, r.title as name, v.kind as unit_kind,
                   (s.submitted_at is not null and not s.late)::int as on_time
              from portal.submission s
              join portal.report_request r on r.tenant_id = s.tenant_id and r.id = s.request_id
              join portal.unit v on v.tenant_id = s.tenant_id and v.id = s.unit_id
             where s.tenant_id = portal.current_tenant() and r.state <> 'DRAFT' and r.deadline between :from and :to
            """, """
            select exists (select from portal.report_request r where r.tenant_id = portal.current_tenant()
                and r.state <> 'DRAFT' and r.deadline <= :to)
            """, "/submissions/review.xhtml?id=");

    private static final List<Measure> ALL =
            List.of(Measure.share("reporting.on_time.rate", DUE, "on_time").by("unitKind=unit_kind"));

    @Inject
    FactQueries facts;

    @Override
    public Set<String> indicators() {
        return Set.of("reporting.on_time.rate");
    }

    @Override
    public boolean counts(FigureKey key) {
        return Measure.find(ALL, key).isPresent();
    }

    @Override
    @Permit
    public Map<FigureKey, Counted> count(Set<FigureKey> keys, Period period, @Nullable UUID unit) {
        return facts.count(ALL, keys, period, unit);
    }

    @Override
    @Permit
    public List<CountedRow> rows(FigureKey key, Period period, @Nullable UUID unit, int first, int most) {
        return facts.rows(Measure.find(ALL, key).orElseThrow(), key, period, unit, first, most);
    }
}
