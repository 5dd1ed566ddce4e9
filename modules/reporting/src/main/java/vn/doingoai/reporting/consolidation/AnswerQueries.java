package vn.doingoai.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.figures.ReportFigures;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.reports.ReportDossier;
import vn.doingoai.reporting.reports.ReportDossiers;
import vn.doingoai.reporting.templates.Template;

/** Reads the units' answers beside a section of the province's report, in as many statements for 3 units as for 150. */
@ApplicationScoped
@Transactional
public class AnswerQueries {

    @Inject
    ReportDossiers dossiers;

    @Inject
    UnitReportQueries reports;

    @Inject
    ReportFigures figures;

    @Inject
    Sql sql;

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

    /** A section with its present text; without a key the first that can be answered. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public AnswersSheet sheet(UUID id, Optional<String> key) {
        ReportDossier dossier = dossiers.get(id);
        Map<String, String> parameters = dossier.parameters();
        List<AnswersSheet.Place> places = dossier.outline().flatten().stream()
                .filter(section -> !section.isGroup())
                .map(section -> new AnswersSheet.Place(section.key(), heading(section, parameters)))
                .toList();
        AnswersSheet.Place here = places.stream()
                .filter(place -> key.map(place.key()::equals).orElse(true))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        BlockPrinter printer = new BlockPrinter(figures.of(dossier.report()).figures());
        return sql.find(
                        "select version, body from portal.report_section"
                                + " where tenant_id = portal.current_tenant() and report_id = ? and key = ?",
                        row -> new AnswersSheet(
                                id,
                                dossier.report().title(),
                                dossier.report().state(),
                                here.key(),
                                here.heading(),
                                row.getLong("version"),
                                printer.lines(Body.fromJson(row.getString("body"))),
                                places),
                        id,
                        here.key())
                .orElseThrow(NotFoundException::new);
    }

    private static String heading(Section section, Map<String, String> parameters) {
        String label = section.label() == null ? "" : section.label() + " ";
        return (label + Template.fill(section.title(), parameters)).strip();
    }
}
