package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** Keeps what is handed in: answers, figures and pages, as they are at this moment. */
@ApplicationScoped
class Handover {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    void keep(Dossier dossier, Instant now) {
        UUID id = dossier.submission().id();
        Answers answers = Answers.of(dossiers.sections(id), dossiers.figures(dossier));
        int ordinal = dossiers.versions(id) + 1;
        entities.persist(new SubmissionVersion(
                id,
                ordinal,
                now,
                dossier.submission().submittedBy(),
                answers.toJson(),
                SubmissionDocument.pdf(dossier, answers, false)));
    }
}
