package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.reporting.AnnexJson;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.writing.SectionRow;

/** Keeps what is handed in: answers, figures, forms and pages, as they are at this moment. */
@ApplicationScoped
class Handover {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    Annexes annexes;

    void keep(Dossier dossier, Instant now) {
        UUID id = dossier.submission().id();
        Answers answers = new Answers(SectionRow.answers(dossiers.sections(id)), dossiers.figures(dossier));
        List<FormTable> forms = annexes.of(dossier, answers, false);
        int ordinal = dossiers.versions(id) + 1;
        entities.persist(new SubmissionVersion(
                id,
                ordinal,
                now,
                dossier.submission().submittedBy(),
                answers.toJson(),
                AnnexJson.write(forms),
                SubmissionDocument.pdf(dossier, answers, forms, false)));
    }
}
