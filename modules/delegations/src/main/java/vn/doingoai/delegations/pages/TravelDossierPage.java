package vn.doingoai.delegations.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.travel.TravelDossierDetails;
import vn.doingoai.delegations.travel.TravelDossierQueries;
import vn.doingoai.delegations.travel.TravelDossierRow;
import vn.doingoai.delegations.travel.TravelDossierService;
import vn.doingoai.delegations.travel.TravelDossierState;
import vn.doingoai.delegations.travel.TravelOutcome;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** One application to travel: a new one, or one that is there, with its next steps. */
@Named("travelDossierPage")
@ViewScoped
public class TravelDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TravelDossierQueries dossiers;

    @Inject
    private TravelDossierService service;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TenantClock clock;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable TravelDossierRow stored;
    private @Nullable LocalDate received;
    private @Nullable String applicant;
    private boolean official = true;
    private @Nullable String destination;
    private TravelOutcome outcome = TravelOutcome.APPROVED;
    private @Nullable String number;
    private @Nullable LocalDate date;

    /** Reads the application that the address names, or begins a new one. */
    public void load() {
        received = clock.today();
        if (id != null) {
            TravelDossierRow row = dossiers.get(Input.id(id));
            stored = row;
            received = row.details().received();
            applicant = row.details().applicant();
            official = row.details().official();
            destination = row.details().destination();
            number = row.details().decisionNumber();
            date = row.details().decisionDate();
            outcome = isLocked() ? row.details().outcome() : outcome;
        } else if (!isWriting()) {
            throw new NotPermittedException();
        }
    }

    /** Keeps what was typed. */
    public String save() {
        TravelDossierDetails details = new TravelDossierDetails(
                Objects.requireNonNullElseGet(received, clock::today),
                Objects.requireNonNullElse(applicant, ""),
                official,
                Objects.requireNonNullElse(destination, ""),
                TravelOutcome.PENDING,
                "",
                null);
        TravelDossierRow row = stored;
        if (row == null) {
            return shown(service.receive(details));
        }
        service.change(row.id(), row.version(), details);
        return shown(row.id());
    }

    /** Begins or goes on to check it. */
    public String check() {
        service.check(row().id(), row().version());
        return shown(row().id());
    }

    /** Asks for what is missing. */
    public String ask() {
        service.ask(row().id(), row().version());
        return shown(row().id());
    }

    /** Submits it. */
    public String submit() {
        service.submit(row().id(), row().version());
        return shown(row().id());
    }

    /** Writes down what was decided. */
    public String decide() {
        service.decide(row().id(), row().version(), outcome, Objects.requireNonNullElse(number, ""), date);
        return shown(row().id());
    }

    private String shown(UUID kept) {
        messages.keep();
        messages.done("trip.saved");
        return "/delegations/dossier.xhtml?faces-redirect=true&id=" + kept;
    }

    private TravelDossierRow row() {
        TravelDossierRow row = stored;
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    /** Whether the application stands in a state. */
    public boolean is(String state) {
        TravelDossierRow row = stored;
        return row != null && row.state().name().equals(state);
    }

    /** Where it stands; null for a new one. */
    public @Nullable TravelDossierState getState() {
        TravelDossierRow row = stored;
        return row == null ? null : row.state();
    }

    /** Whether it can only be read. */
    public boolean isLocked() {
        return !isWriting() || is("DECIDED");
    }

    /** Whether this person writes applications. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether this person writes decisions down. */
    public boolean isDeciding() {
        return stored != null
                && !is("DECIDED")
                && caller.is(Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }

    /** What can have become of it. */
    public TravelOutcome[] getOutcomes() {
        return new TravelOutcome[] {TravelOutcome.APPROVED, TravelOutcome.REFUSED, TravelOutcome.WITHDRAWN};
    }

    /** Key of the application; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Day on which it was received. */
    public @Nullable LocalDate getReceived() {
        return received;
    }

    /** See {@link #getReceived()}. */
    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    /** Who applies. */
    public @Nullable String getApplicant() {
        return applicant;
    }

    /** See {@link #getApplicant()}. */
    public void setApplicant(@Nullable String applicant) {
        this.applicant = applicant;
    }

    /** On duty, or privately. */
    public boolean isOfficial() {
        return official;
    }

    /** See {@link #isOfficial()}. */
    public void setOfficial(boolean official) {
        this.official = official;
    }

    /** Where to. */
    public @Nullable String getDestination() {
        return destination;
    }

    /** See {@link #getDestination()}. */
    public void setDestination(@Nullable String destination) {
        this.destination = destination;
    }

    /** What was decided. */
    public TravelOutcome getOutcome() {
        return outcome;
    }

    /** See {@link #getOutcome()}. */
    public void setOutcome(TravelOutcome outcome) {
        this.outcome = outcome;
    }

    /** Number of the decision. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Its day. */
    public @Nullable LocalDate getDate() {
        return date;
    }

    /** See {@link #getDate()}. */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
