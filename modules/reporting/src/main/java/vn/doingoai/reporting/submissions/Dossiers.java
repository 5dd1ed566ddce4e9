package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.indicators.FigureApi;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.OrganisationQueries;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.AnnexJson;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.requests.ReportRequest;

/** Gathers what belongs to a submission, inside the transaction of who asks. */
@ApplicationScoped
class Dossiers {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    OutlineQueries outlines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentTenant tenant;

    @Inject
    FigureApi figures;

    /** The submission and what it stands on, or not found. */
    Dossier get(UUID id) {
        return with(entities.find(Submission.class, id));
    }

    /**
     * The same to be written: whoever else writes in this report waits until the transaction ends, so that two who save
     * different sections at once do not trip over the count of answers they share.
     */
    Dossier getToWrite(UUID id) {
        return with(entities.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Dossier with(@Nullable Submission submission) {
        if (submission == null) {
            throw new NotFoundException();
        }
        ReportRequest request = entities.find(ReportRequest.class, submission.requestId());
        return new Dossier(
                submission,
                request,
                outlines.get(request.outlineId()),
                organisation.get(submission.unitId()),
                tenant.get().settings());
    }

    /** The answers as they stand now, in no order. */
    List<SubmissionSection> sections(UUID submission) {
        return entities.createQuery(
                        "select s from SubmissionSection s where s.submissionId = :submission", SubmissionSection.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    /** The unit's figures for the period of the report and for the one before. */
    Figures figures(Dossier dossier) {
        Period period = dossier.request().period();
        UUID unit = dossier.submission().unitId();
        return new Figures(figures.figuresOf(unit, period), figures.figuresOf(unit, period.before()), period);
    }

    /** How often the report was handed in. */
    int versions(UUID submission) {
        return entities.createQuery(
                        "select count(v) from SubmissionVersion v where v.submissionId = :submission", Long.class)
                .setParameter("submission", submission)
                .getSingleResult()
                .intValue();
    }

    /** The answers as they were handed in the last times, the latest first; their pages stay where they are. */
    List<Answers> handedIn(UUID submission, int most) {
        return entities.createQuery(
                        "select v.content from SubmissionVersion v where v.submissionId = :submission order by v.ordinal desc",
                        String.class)
                .setParameter("submission", submission)
                .setMaxResults(most)
                .getResultStream()
                .map(Answers::fromJson)
                .toList();
    }

    /** The forms as they were handed in last. */
    List<FormTable> annexes(UUID submission) {
        return entities.createQuery(
                        "select v.annexes from SubmissionVersion v where v.submissionId = :submission order by v.ordinal desc",
                        String.class)
                .setParameter("submission", submission)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AnnexJson::read)
                .orElseThrow(NotFoundException::new);
    }

    /** The pages as they were handed in last. */
    byte[] pages(UUID submission) {
        return entities.createQuery(
                        "select v from SubmissionVersion v where v.submissionId = :submission order by v.ordinal desc",
                        SubmissionVersion.class)
                .setParameter("submission", submission)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SubmissionVersion::pdf)
                .orElseThrow(NotFoundException::new);
    }

    /** The unit's last report before this one, whatever the version of its outline. */
    Optional<UUID> lastPeriod(Dossier dossier) {
        return entities.createQuery("""
                        select s.id from Submission s, ReportRequest r
                         where r.id = s.requestId and s.unitId = :unit and r.periodTo < :from
                           and s.state <> vn.doingoai.reporting.submissions.SubmissionState.NOT_STARTED
                         order by r.periodTo desc
                        """, UUID.class)
                .setParameter("unit", dossier.submission().unitId())
                .setParameter("from", dossier.request().period().from())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The reports that a unit is writing for a period. */
    List<UUID> inWork(UUID unit, Period period) {
        return entities.createQuery("""
                        select s.id from Submission s, ReportRequest r
                         where r.id = s.requestId and s.unitId = :unit and r.periodFrom = :from and r.periodTo = :to
                           and s.state in (vn.doingoai.reporting.submissions.SubmissionState.DRAFT,
                               vn.doingoai.reporting.submissions.SubmissionState.RETURNED)
                        """, UUID.class)
                .setParameter("unit", unit)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    /** One section's answer in another report of the unit. */
    Optional<SubmissionSection> section(UUID submission, String key) {
        return entities.createQuery(
                        "select s from SubmissionSection s where s.submissionId = :submission and s.key = :key",
                        SubmissionSection.class)
                .setParameter("submission", submission)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
