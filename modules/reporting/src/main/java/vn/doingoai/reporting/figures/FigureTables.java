package vn.doingoai.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.outlines.OutlineRow;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.requests.RequestParameters;
import vn.doingoai.reporting.templates.Template;

/** Lays the province's figures of a period out as tables. */
@ApplicationScoped
@Transactional
public class FigureTables {

    @Inject
    ReportFigures figures;

    @Inject
    OutlineQueries outlines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantClock clock;

    /** All that an outline names, in printed order, each figure in the first section that names it. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<FigureLine> of(UUID outlineId, Period period) {
        Outline outline = outlines.get(outlineId);
        FigureSheet sheet = figures.of(OutlineKeys.of(outline), period, body(period));
        Map<String, String> parameters = RequestParameters.of(tenant.get().settings(), period, "", null);
        List<FigureLine> lines = new ArrayList<>();
        Set<FigureKey> laid = new HashSet<>();
        for (Section section : outline.flatten()) {
            List<FigureKey> keys = new ArrayList<>();
            section.indicators().forEach(each -> keys.add(FigureKey.parse(each)));
            keys.addAll(OutlineKeys.of(section));
            keys.stream().filter(laid::add).forEach(key -> lines.add(line(label(section, parameters), key, sheet)));
        }
        return lines;
    }

    /** These figures. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<FigureLine> of(Set<FigureKey> keys, Period period) {
        FigureSheet sheet = figures.of(keys, period, body(period));
        return keys.stream().map(key -> line("", key, sheet)).toList();
    }

    /** Title of an outline, as a report on a period has it. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public String title(OutlineRow outline, Period period) {
        return Template.fill(outline.title(), RequestParameters.of(tenant.get().settings(), period, "", null));
    }

    /**
     * The unit that writes the tenant's report on a period: the foreign-affairs body of its last day, or for a time before
     * there was one that of today.
     */
    @Permit
    public UUID body(Period period) {
        String code = tenant.get().settings().foreignAffairsBody();
        return Stream.of(period.to(), clock.today())
                .flatMap(day -> organisation.existingOn(day).stream())
                .filter(unit -> unit.code().equals(code))
                .map(UnitRow::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("to", "report-body", period.to()));
    }

    private static FigureLine line(String section, FigureKey key, FigureSheet sheet) {
        return new FigureLine(section, key, sheet.get(key), sheet.base(key), sheet.compare(key));
    }

    private static String label(Section section, Map<String, String> parameters) {
        String label = section.label();
        return ((label == null ? "" : label + " ") + Template.fill(section.title(), parameters)).strip();
    }
}
