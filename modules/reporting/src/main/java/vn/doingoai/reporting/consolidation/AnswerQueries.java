package vn.doingoai.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.reports.ReportDossier;
import vn.doingoai.reporting.reports.ReportDossiers;

/** Reads the units' answers beside a section of the province's report, in as many statements for 3 units as for 150. */
@ApplicationScoped
@Transactional
public class AnswerQueries {

    @Inject
    ReportDossiers dossiers;

    @Inject
    UnitReports reports;

    /**
     * What the units say on a section.
     *
     * @throws NotFoundException if there is no such report or section
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public SectionAnswers of(UUID report, String key, AnswerFilter filter) {
        ReportDossier dossier = dossiers.get(report);
        Section section = dossier.outline().find(key).orElseThrow(NotFoundException::new);
        return SectionAnswers.of(section, reports.on(section, dossier), filter);
    }
}
