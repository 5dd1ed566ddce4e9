package vn.doingoai.delegations.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * "Hồ sơ cử, cho phép đi nước ngoài": received, checked, sent back to be completed, submitted, decided. A decided one is
 * fixed.
 */
@Entity
@Table(name = "delegation_dossier", schema = "portal")
public class TravelDossier extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "received_date")
    private LocalDate received;

    @Column
    private String applicant;

    @Column
    private boolean official;

    @Column
    private String destination;

    @Enumerated(EnumType.STRING)
    private TravelOutcome outcome = TravelOutcome.PENDING;

    @Column(name = "decision_number")
    private String decisionNumber = "";

    @Column(name = "decision_date")
    private @Nullable LocalDate decisionDate;

    @Enumerated(EnumType.STRING)
    private TravelDossierState state = TravelDossierState.RECEIVED;

    /** For EclipseLink. */
    protected TravelDossier() {}

    TravelDossier(UUID unitId, TravelDossierDetails details) {
        this.unitId = unitId;
        change(details);
    }

    final void change(TravelDossierDetails details) {
        if (state == TravelDossierState.DECIDED) {
            throw refused();
        }
        received = details.received();
        applicant = details.applicant();
        official = details.official();
        destination = details.destination();
    }

    /** It is looked at, for the first time or after it was completed. */
    void check() {
        go(TravelDossierState.CHECKING, TravelDossierState.RECEIVED, TravelDossierState.SUPPLEMENT);
    }

    /** Something is missing. */
    void ask() {
        go(TravelDossierState.SUPPLEMENT, TravelDossierState.CHECKING);
    }

    /** It goes to whoever decides. */
    void submit() {
        go(TravelDossierState.SUBMITTED, TravelDossierState.CHECKING);
    }

    /** It was decided; what was withdrawn needs no document. */
    void decide(TravelOutcome given, String number, @Nullable LocalDate date) {
        if (given == TravelOutcome.PENDING) {
            throw new InvalidInputException("outcome", "travel-outcome");
        }
        if (given != TravelOutcome.WITHDRAWN && (number.isEmpty() || date == null)) {
            throw new InvalidInputException("decisionNumber", "delegation-missing-decisionNumber");
        }
        if (given == TravelOutcome.WITHDRAWN) {
            go(
                    TravelDossierState.DECIDED,
                    TravelDossierState.RECEIVED,
                    TravelDossierState.CHECKING,
                    TravelDossierState.SUPPLEMENT,
                    TravelDossierState.SUBMITTED);
        } else {
            go(TravelDossierState.DECIDED, TravelDossierState.SUBMITTED);
        }
        outcome = given;
        decisionNumber = number;
        decisionDate = date;
    }

    private void go(TravelDossierState next, TravelDossierState... from) {
        if (!Arrays.asList(from).contains(state)) {
            throw refused();
        }
        state = next;
    }

    private BusinessException refused() {
        return new BusinessException("travel-state-" + state.code());
    }

    TravelDossierRow row() {
        TravelDossierDetails details = new TravelDossierDetails(
                received, applicant, official, destination, outcome, decisionNumber, decisionDate);
        return new TravelDossierRow(id(), version(), unitId, state, details);
    }
}
