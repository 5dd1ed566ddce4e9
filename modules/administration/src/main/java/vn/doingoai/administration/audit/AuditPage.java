package vn.doingoai.administration.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.text.PageMessages;

/** The audit trail. What it shows stands in its address. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

    @Inject
    private AuditQueries audit;

    @Inject
    private PageMessages messages;

    private @Nullable String username;
    private @Nullable String action;
    private @Nullable LocalDate day;
    private @Nullable String before;
    private List<AuditRow> found = List.of();

    /** Looks the events up. */
    public void load() {
        found = audit.page(new AuditFilter(
                username == null ? "" : username.strip(), action == null ? "" : action, day, uuid(before)));
    }

    /** The same list with what the form now says, from the newest. */
    public String filter() {
        before = null;
        return "audit?faces-redirect=true&includeViewParams=true";
    }

    /** The events of this page. */
    public List<AuditRow> getRows() {
        return found.subList(0, Math.min(found.size(), AuditQueries.SIZE));
    }

    /** Key after which older events begin; null when there are none. */
    public @Nullable UUID getOlder() {
        return found.size() > AuditQueries.SIZE
                ? found.get(AuditQueries.SIZE - 1).id()
                : null;
    }

    /** What an action is called; one without words is shown by its code. */
    public String name(String code) {
        String key = "audit.action." + code;
        String words = messages.text(key);
        return words.equals(key) ? code : words;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return username != null || action != null || day != null || before != null;
    }

    /** Actions to choose from. */
    public List<String> getActions() {
        return audit.recentActions();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whole user name. */
    public @Nullable String getUsername() {
        return username;
    }

    /** See {@link #getUsername()}. */
    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    /** Code of an action. */
    public @Nullable String getAction() {
        return action;
    }

    /** See {@link #getAction()}. */
    public void setAction(@Nullable String action) {
        this.action = action;
    }

    /** A day. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** See {@link #getDay()}. */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** Key of the oldest event of the page before. */
    public @Nullable String getBefore() {
        return before;
    }

    /** See {@link #getBefore()}. */
    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
