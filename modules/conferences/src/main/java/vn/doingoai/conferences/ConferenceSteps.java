package vn.doingoai.conferences;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Moves a conference along its life. Key and version stand in hidden fields of the form. */
@Named("conferenceSteps")
@RequestScoped
public class ConferenceSteps {

    @Inject
    ConferenceService conferences;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable String reason;

    /** Begins to examine the dossier. */
    public String appraise() {
        conferences.appraise(id(), version());
        return done("appraise");
    }

    /** Gives the dossier back. */
    public String giveBack() {
        conferences.giveBack(id(), version(), Objects.requireNonNullElse(reason, ""));
        return done("giveBack");
    }

    /** Permits the conference. */
    public String permit() {
        conferences.permit(id(), version(), document());
        return done("permit");
    }

    /** Refuses it. */
    public String refuse() {
        conferences.refuse(id(), version(), Objects.requireNonNullElse(reason, ""));
        return done("refuse");
    }

    /** Notes that it has taken place. */
    public String hold() {
        conferences.hold(id(), version());
        return done("hold");
    }

    /** Notes the report on it. */
    public String report() {
        conferences.report(id(), version(), document());
        return done("report");
    }

    /** Opens it again. */
    public String reopen() {
        conferences.reopen(id(), version());
        return done("reopen");
    }

    /** Notes that it will not take place. */
    public String cancel() {
        conferences.cancel(id(), version());
        return done("cancel");
    }

    /** Throws a plan away. */
    public String discard() {
        conferences.discard(id(), version());
        messages.keep();
        messages.done("conference.done.discard");
        return "index?faces-redirect=true";
    }

    private String done(String act) {
        messages.keep();
        messages.done("conference.done." + act);
        return "edit?faces-redirect=true&id=" + id();
    }

    private Decision document() {
        if (date == null) {
            throw new InvalidInputException("date", "conference-date");
        }
        return new Decision(Objects.requireNonNullElse(number, ""), date);
    }

    private static UUID id() {
        return PageParameters.id("key");
    }

    private static long version() {
        return PageParameters.version("version");
    }

    /** Whether this person writes a unit's conferences. */
    public boolean isWriter() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether this person decides on dossiers. */
    public boolean isDecider() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }

    /** Whether this person opens again what is closed. */
    public boolean isOpener() {
        return caller.is(Role.PROVINCE_OFFICER);
    }

    /** Number and notation of the permit or the report. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Day of the permit or the report. */
    public @Nullable LocalDate getDate() {
        return date;
    }

    /** See {@link #getDate()}. */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    /** Why it is given back or refused. */
    public @Nullable String getReason() {
        return reason;
    }

    /** See {@link #getReason()}. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
