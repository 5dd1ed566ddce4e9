package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.requests.RequestState;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** The province reads a report, sends it back with a reason, takes it in or opens it again. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {

    @Inject
    SubmissionQueries queries;

    @Inject
    ReviewService reviews;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable SubmissionView report;
    private @Nullable List<SectionChange> changes;
    private @Nullable String reason;

    /** Reads the report before anything is written. */
    public void load() {
        getReport();
    }

    /** The report; without its text while the unit still writes. */
    public SubmissionView getReport() {
        if (report == null) {
            report = queries.forReview(PageParameters.id("id"));
        }
        return report;
    }

    /** Whether this person decides about it now. */
    public boolean isDeciding() {
        return getReport().state().isHandedIn() && caller.is(Role.PROVINCE_OFFICER);
    }

    /** Whether this person may open the accepted report again. */
    public boolean isReopening() {
        return getReport().state() == SubmissionState.ACCEPTED
                && getReport().requestState() != RequestState.CLOSED
                && caller.is(Role.PROVINCE_OFFICER);
    }

    /** Whether there are pages to read. */
    public boolean isReadable() {
        return getReport().state().isHandedIn() || getReport().state() == SubmissionState.ACCEPTED;
    }

    /** Each section with what changed since the last time; empty while the unit still writes. */
    public List<SectionChange> getChanges() {
        if (changes == null) {
            changes = queries.changes(PageParameters.id("id"));
        }
        return changes;
    }

    /** How many sections differ from the last time. */
    public long getChanged() {
        return getChanges().stream().filter(SectionChange::changed).count();
    }

    /** "Trả lại". */
    public String giveBack() {
        UUID id = PageParameters.id("id");
        reviews.giveBack(id, PageParameters.version("version"), Objects.requireNonNullElse(reason, ""));
        return after(id, "review.returned");
    }

    /** "Tiếp nhận". */
    public String accept() {
        UUID id = PageParameters.id("id");
        reviews.accept(id, PageParameters.version("version"));
        return after(id, "review.accepted");
    }

    /** "Mở lại để đơn vị sửa". */
    public String reopen() {
        UUID id = PageParameters.id("id");
        reviews.reopen(id, PageParameters.version("version"), Objects.requireNonNullElse(reason, ""));
        return after(id, "review.reopened");
    }

    private String after(UUID id, String sentence) {
        messages.keep();
        messages.done(sentence);
        return "/submissions/review.xhtml?faces-redirect=true&id=" + id;
    }

    /** Why it is sent back. */
    public @Nullable String getReason() {
        return reason;
    }

    /** See {@link #getReason()}. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
