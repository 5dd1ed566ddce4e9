package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.RegisterSource;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.body.TemplateSeeder;
import vn.doingoai.reporting.figures.FigureSheet;
import vn.doingoai.reporting.figures.ReportFigures;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.RegisterQuery;
import vn.doingoai.reporting.writing.Frame;

/** Writes the first text of a report from the outline's templates, the registers and the figures. */
@ApplicationScoped
class Drafts {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    @Any
    Instance<RegisterSource> registers;

    @Inject
    ReportFigures figures;

    /** Makes every section of the report and its frame; answers with the figures that it has found for them. */
    FigureSheet write(ReportDossier dossier) {
        Map<String, String> parameters = dossier.parameters();
        dossier.report().put(Frame.of(dossier.outline().document(), parameters));
        Map<Section, Body> bodies = new LinkedHashMap<>();
        dossier.outline().flatten().forEach(section -> bodies.put(section, seed(dossier, section, parameters)));
        Set<FigureKey> named = new TreeSet<>();
        bodies.values().forEach(body -> named.addAll(body.figures()));
        FigureSheet sheet = figures.of(dossier.report(), named);
        bodies.forEach((section, body) -> {
            SectionState state = SectionState.of(section, body, NilPlace.NONE, sheet.figures());
            entities.persist(
                    new ReportSection(dossier.report().id(), section.key(), body, state, Seen.of(body, sheet)));
        });
        entities.flush();
        return sheet;
    }

    private Body seed(ReportDossier dossier, Section section, Map<String, String> parameters) {
        String template = section.template();
        return template == null
                ? Body.empty()
                : TemplateSeeder.seed(
                        template,
                        parameters,
                        query -> rows(query, dossier.report().period()));
    }

    /** Nothing where no register has the name, or that one does not know a condition: the author is asked instead. */
    private Optional<List<Map<String, String>>> rows(RegisterQuery query, Period period) {
        return registers.stream()
                .filter(source -> source.register().equals(query.register()))
                .filter(source ->
                        source.conditions().containsAll(query.conditions().keySet()))
                .findFirst()
                .map(source -> source.rows(query.conditions(), period));
    }
}
