package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.pdf.OfficialPdf;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.HousePrint;
import vn.doingoai.reporting.ReportSheet;
import vn.doingoai.reporting.reports.Manuscript;
import vn.doingoai.reporting.reports.Report;
import vn.doingoai.reporting.reports.ReportState;

/**
 * From the approval to the public: number and date, publication, correction. Each step is one transaction, and asking
 * for a step again that was taken changes nothing.
 */
@ApplicationScoped
@Transactional
public class PublicationService {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Dossiers dossiers;

    @Inject
    Readings readings;

    @Inject
    NumberQueries numbers;

    @Inject
    ChainQueries chain;

    @Inject
    Manuscript manuscript;

    @Inject
    Announcement announcement;

    @Inject
    Steps steps;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    /**
     * Gives an approved report the next number of its body's series and its date.
     *
     * @param date neither before the approval, nor before the last document of the series, nor after today
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void number(UUID id, LocalDate date) {
        Dossier dossier = dossiers.getToMove(id);
        Report report = dossier.report();
        if (report.approval().number() != null) {
            return;
        }
        if (date.isAfter(clock.today())) {
            throw new InvalidInputException("date", "report-date-future", date);
        }
        String type = dossier.outline().document().docType().abbreviation();
        int number = numbers.next(report.unitId(), type, date.getYear());
        numbers.lastDay(report.unitId(), type, date.getYear())
                .filter(date::isBefore)
                .ifPresent(last -> {
                    throw new InvalidInputException("date", "report-date-order", last);
                });
        report.number(number, dossier.notation(), date, caller.get().fullName());
        numbers.register(report.unitId(), type, number, report.id(), date);
        steps.taken(report, ReportState.APPROVED, "report-numbered");
    }

    /**
     * Publishes a numbered report: its pages are made once, sealed, and chained to the publication before, and
     * delivered to whom the settings name. A report that it replaces becomes corrected in the same transaction.
     *
     * @return key of the publication; that of the first time when it is asked for again
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public UUID publish(UUID id) {
        Dossier dossier = dossiers.getToMove(id);
        Optional<UUID> done = chain.publicationOf(id);
        if (done.isPresent()) {
            return done.get();
        }
        Report report = dossier.report();
        report.publish(caller.get().fullName(), clock.now());
        Printed printed = print(readings.of(dossier));
        UUID replaced = correct(dossier);
        String tenant = CurrentAccess.find().map(Access::tenant).orElseThrow();
        Publication publication = new Publication(tenant, dossier, printed, chain.lockLast(), replaced);
        entities.persist(publication);
        announcement.send(dossier, publication);
        steps.taken(report, ReportState.NUMBERED, "report-published");
        return publication.id();
    }

    /**
     * Begins a new version of a published report, with its words, that will replace it: what is out is never edited
     * (Decree 30/2020, article 18).
     *
     * @param reason why, for the new version to say
     * @return key of the new report
     */
    @Permit(Role.PROVINCE_OFFICER)
    public UUID correct(UUID id, String reason) {
        Report published = dossiers.getToMove(id).report();
        List<UUID> begun = entities.createQuery("select r.id from Report r where r.replacesId = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
        if (!begun.isEmpty()) {
            throw new BusinessException("report-has-correction");
        }
        Report report = Report.replacing(published, reason, caller.get().fullName(), clock.now());
        entities.persist(report);
        manuscript.copy(published, report, caller.get().fullName(), clock.now());
        steps.taken(report, ReportState.DRAFT, "report-correction-begun");
        return report.id();
    }

    private static Printed print(Reading reading) {
        Dossier dossier = reading.dossier();
        ReportSheet sheet = dossier.sheet(reading.answers(), reading.forms());
        byte[] pdf = OfficialPdf.render(
                sheet.document(), HousePrint.of(dossier.settings().houseStyle()));
        return new Printed(SheetJson.write(sheet), dossier.report().approval().figures(), reading.annexes(), pdf);
    }

    /** The publication that is replaced, or null. */
    private @Nullable UUID correct(Dossier dossier) {
        Report replaced = dossier.replaced();
        if (replaced == null) {
            return null;
        }
        entities.lock(replaced, LockModeType.PESSIMISTIC_WRITE);
        replaced.correct();
        steps.taken(replaced, ReportState.PUBLISHED, "report-corrected");
        return chain.publicationOf(replaced.id()).orElseThrow();
    }
}
