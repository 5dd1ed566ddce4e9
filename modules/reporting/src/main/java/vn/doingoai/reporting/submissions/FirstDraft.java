package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.body.TemplateSeeder;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.writing.Frame;

/** Writes the first texts of a report: from the outline's templates, or from what the unit wrote last period. */
@ApplicationScoped
class FirstDraft {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    void write(Dossier dossier, boolean fromLastPeriod) {
        Map<String, String> parameters = dossier.parameters();
        Figures figures = dossiers.figures(dossier);
        Map<String, Body> last = fromLastPeriod ? lastTexts(dossier) : Map.of();
        dossier.submission().start(Frame.of(dossier.outline().document(), parameters));
        for (Section section : dossier.outline().flatten()) {
            Body body = last.getOrDefault(section.key(), seed(section, parameters));
            SectionState state = SectionState.of(section, body, NilPlace.NONE, figures);
            entities.persist(new SubmissionSection(dossier.submission().id(), section.key(), body, state));
        }
        entities.flush();
    }

    private static Body seed(Section section, Map<String, String> parameters) {
        String template = section.template();
        return template == null ? Body.empty() : TemplateSeeder.seed(template, parameters);
    }

    /** Texts of the unit's last report after the same outline, whatever its version. */
    private Map<String, Body> lastTexts(Dossier dossier) {
        return dossiers.lastPeriod(dossier).stream()
                .flatMap(id -> dossiers.sections(id).stream())
                .filter(section -> section.body().hasText())
                .collect(Collectors.toMap(SubmissionSection::key, SubmissionSection::body));
    }
}
