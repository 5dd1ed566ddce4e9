package vn.doingoai.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/** The way of a conference to its permit and its report: what was asked, decided and permitted. */
@Embeddable
class Procedure {

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_level")
    private ApprovalLevel level = ApprovalLevel.PROVINCE_CHAIR;

    @Column(name = "ministerial_delegates")
    private boolean ministerialDelegates;

    @Column(name = "sensitive_content")
    private boolean sensitiveContent;

    @Column(name = "opinions_required")
    private boolean opinionsRequired;

    @Column(name = "dossier_received")
    private @Nullable LocalDate received;

    @Column
    private @Nullable LocalDate consulted;

    @Column
    private @Nullable LocalDate replied;

    @Column(name = "permit_number")
    private String permitNumber = "";

    @Column(name = "permit_date")
    private @Nullable LocalDate permitDate;

    @Column(name = "refusal_reason")
    private String refusal = "";

    @Column(name = "permitted_topic")
    private String permittedTopic = "";

    @Column(name = "permitted_venue")
    private String permittedVenue = "";

    @Column(name = "permitted_foreign_participants")
    private @Nullable Integer permittedForeign;

    @Column(name = "permitted_days")
    private @Nullable Integer permittedDays;

    @Column(name = "permitted_start")
    private @Nullable LocalDate permittedStart;

    @Column(name = "report_number")
    private String reportNumber = "";

    @Column(name = "report_date")
    private @Nullable LocalDate reportDate;

    void change(Dossier dossier) {
        level = dossier.level();
        ministerialDelegates = dossier.ministerialDelegates();
        sensitiveContent = dossier.sensitiveContent();
        opinionsRequired = dossier.opinionsRequired();
        received = dossier.received();
        consulted = dossier.consulted();
        replied = dossier.replied();
    }

    void receive(LocalDate today) {
        received = received == null ? today : received;
        refusal = "";
    }

    void permit(Decision decision, PermittedTerms terms) {
        permitNumber = decision.number();
        permitDate = decision.date();
        permittedTopic = terms.topic();
        permittedVenue = terms.venue();
        permittedForeign = terms.foreignParticipants();
        permittedDays = terms.days();
        permittedStart = terms.start();
    }

    void report(Decision document) {
        reportNumber = document.number();
        reportDate = document.date();
    }

    @Nullable
    Decision report() {
        return reportDate == null ? null : new Decision(reportNumber, reportDate);
    }

    void refuse(String reason) {
        String given = CleanText.clean(reason);
        if (given.isEmpty()) {
            throw new InvalidInputException("reason", "conference-reason");
        }
        refusal = given;
    }

    Dossier dossier(List<DossierPart> parts) {
        return new Dossier(
                level, ministerialDelegates, sensitiveContent, opinionsRequired, received, consulted, replied, parts);
    }

    @Nullable
    PermittedTerms terms() {
        return permitDate == null
                ? null
                : new PermittedTerms(permittedTopic, permittedVenue, permittedForeign, permittedDays, permittedStart);
    }

    @Nullable
    Decision decision() {
        return permitDate == null ? null : new Decision(permitNumber, permitDate);
    }

    String refusal() {
        return refusal;
    }
}
