package vn.doingoai.delegations.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.travel.PrivateTripDetails;
import vn.doingoai.delegations.travel.PrivateTripQueries;
import vn.doingoai.delegations.travel.PrivateTripRow;
import vn.doingoai.delegations.travel.PrivateTripService;
import vn.doingoai.delegations.travel.PrivateTripState;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.text.PageMessages;

/** One private trip: a new one, or one that is there. */
@Named("privateTripPage")
@ViewScoped
public class PrivateTripPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrivateTripQueries trips;

    @Inject
    private PrivateTripService service;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private long version;
    private @Nullable PrivateTripState state;
    private @Nullable String person;
    private @Nullable String post;
    private @Nullable String country;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable String permissionNumber;
    private @Nullable LocalDate permissionDate;

    /** Reads the trip that the address names, or begins a new one. */
    public void load() {
        if (!caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER)) {
            throw new NotPermittedException();
        }
        if (id != null) {
            PrivateTripRow row = trips.get(Input.id(id));
            PrivateTripDetails details = row.details();
            version = row.version();
            state = row.state();
            person = details.person();
            post = details.post();
            country = details.country();
            start = details.start();
            end = details.end();
            permissionNumber = details.permissionNumber();
            permissionDate = details.permissionDate();
        }
    }

    /** Keeps what was typed. */
    public String save() {
        LocalDate first = start;
        LocalDate last = end;
        if (first == null || last == null) {
            throw new InvalidInputException(first == null ? "start" : "end", "delegation-days");
        }
        PrivateTripDetails details = new PrivateTripDetails(
                text(person), text(post), text(country), first, last, text(permissionNumber), permissionDate);
        UUID kept = id == null ? service.declare(details) : key();
        if (id != null) {
            service.change(kept, version, details);
        }
        return shown(kept);
    }

    /** The document that it names permits it. */
    public String permit() {
        service.permit(key(), version);
        return shown(key());
    }

    /** The person is back. */
    public String comeBack() {
        service.comeBack(key(), version);
        return shown(key());
    }

    private String shown(UUID kept) {
        messages.keep();
        messages.done("trip.saved");
        return "/delegations/trip.xhtml?faces-redirect=true&id=" + kept;
    }

    private UUID key() {
        String given = id;
        if (given == null) {
            throw new NotFoundException();
        }
        return Input.id(given);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /** Whether it can only be read. */
    public boolean isLocked() {
        return state == PrivateTripState.RETURNED
                || !caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether the caller may permit it now. */
    public boolean isPermitting() {
        return state == PrivateTripState.DECLARED
                && caller.is(Role.UNIT_HEAD, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }

    /** Whether the caller may write down that it is over. */
    public boolean isClosing() {
        return state == PrivateTripState.PERMITTED && !isLocked();
    }

    /** Where it stands; null for a new one. */
    public @Nullable PrivateTripState getState() {
        return state;
    }

    /** Key of the trip; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Who travels. */
    public @Nullable String getPerson() {
        return person;
    }

    /** See {@link #getPerson()}. */
    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    /** Post. */
    public @Nullable String getPost() {
        return post;
    }

    /** See {@link #getPost()}. */
    public void setPost(@Nullable String post) {
        this.post = post;
    }

    /** ISO code. */
    public @Nullable String getCountry() {
        return country;
    }

    /** See {@link #getCountry()}. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** First day. */
    public @Nullable LocalDate getStart() {
        return start;
    }

    /** See {@link #getStart()}. */
    public void setStart(@Nullable LocalDate start) {
        this.start = start;
    }

    /** Last day. */
    public @Nullable LocalDate getEnd() {
        return end;
    }

    /** See {@link #getEnd()}. */
    public void setEnd(@Nullable LocalDate end) {
        this.end = end;
    }

    /** Number of the document that permits it. */
    public @Nullable String getPermissionNumber() {
        return permissionNumber;
    }

    /** See {@link #getPermissionNumber()}. */
    public void setPermissionNumber(@Nullable String permissionNumber) {
        this.permissionNumber = permissionNumber;
    }

    /** Its day. */
    public @Nullable LocalDate getPermissionDate() {
        return permissionDate;
    }

    /** See {@link #getPermissionDate()}. */
    public void setPermissionDate(@Nullable LocalDate permissionDate) {
        this.permissionDate = permissionDate;
    }
}
