package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.asked.AskQueries;
import vn.doingoai.reporting.asked.GivenBack;
import vn.doingoai.reporting.reports.ReportState;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** A report on its way out: each person is shown the one step that is theirs, with the very pages beside it. */
@Named("reportReviewPage")
@RequestScoped
public class ReportReviewPage {

    @Inject
    ReviewQueries queries;

    @Inject
    ApprovalService approvals;

    @Inject
    PublicationService publications;

    @Inject
    AskQueries asks;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private @Nullable ReviewView report;
    private @Nullable GivenBack givenBack;
    private @Nullable String reason;
    private @Nullable String post;
    private @Nullable String signer;
    private @Nullable LocalDate date;

    /** Proposes post, name and day, and for a report that the ministry gave back the reason of its correction. */
    public void load() {
        post = getReport().proposed();
        signer = caller.get().fullName();
        date = clock.today();
        givenBack = asks.givenBack(getReport().id()).orElse(null);
        reason = givenBack == null ? null : givenBack.reason();
    }

    /** What the ministry said when it gave this report back; null when it did not, or a correction is out. */
    public @Nullable GivenBack getGivenBack() {
        return givenBack;
    }

    /** The report. */
    public ReviewView getReport() {
        if (report == null) {
            report = queries.get(PageParameters.id("id"));
        }
        return report;
    }

    /** The step that this person may take now: send, decide, wait, number, publish, correct; or none. */
    public String getStep() {
        boolean officer = caller.is(Role.PROVINCE_OFFICER);
        ReportState state = getReport().state();
        return switch (state) {
            case DRAFT, RETURNED -> officer ? "send" : "none";
            case IN_REVIEW -> officer ? "wait" : "decide";
            case APPROVED -> "number";
            case NUMBERED -> "publish";
            case PUBLISHED -> officer ? "correct" : "none";
            case CORRECTED -> "none";
        };
    }

    /** A post as the lines above the signature, in one line. */
    public String label(SigningPost each) {
        return String.join(" – ", each.titles());
    }

    /** "Trình duyệt". */
    public String send() {
        approvals.send(id(), version());
        return after("publication.sent");
    }

    /** "Rút lại". */
    public String takeBack() {
        approvals.takeBack(id(), version());
        return after("publication.takenBack");
    }

    /** "Trả lại". */
    public String giveBack() {
        approvals.giveBack(id(), version(), Objects.requireNonNullElse(reason, ""));
        return after("publication.returned");
    }

    /** "Duyệt": names what the page showed. */
    public String approve() {
        approvals.approve(
                id(),
                new ApprovalDetails(
                        PageParameters.version("edition"),
                        PageParameters.find("mark").orElse(""),
                        Objects.requireNonNullElse(post, ""),
                        Objects.requireNonNullElse(signer, "")));
        return after("publication.approved");
    }

    /** "Cấp số". */
    public String number() {
        publications.number(id(), Objects.requireNonNullElse(date, clock.today()));
        return after("publication.numbered");
    }

    /** "Phát hành". */
    public String publish() {
        UUID publication = publications.publish(id());
        messages.keep();
        messages.done("publication.published");
        return "/publications/view.xhtml?faces-redirect=true&id=" + publication;
    }

    /** "Lập bản thay thế". */
    public String correct() {
        UUID next = publications.correct(id(), Objects.requireNonNullElse(reason, ""));
        messages.keep();
        messages.done("publication.correctionBegun");
        return "/reports/review.xhtml?faces-redirect=true&id=" + next;
    }

    private String after(String sentence) {
        messages.keep();
        messages.done(sentence);
        return "/reports/review.xhtml?faces-redirect=true&id=" + id();
    }

    private static UUID id() {
        return PageParameters.id("id");
    }

    private static long version() {
        return PageParameters.version("version");
    }

    /** Why it is sent back or replaced. */
    public @Nullable String getReason() {
        return reason;
    }

    /** See {@link #getReason()}. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Key of the post that signs. */
    public @Nullable String getPost() {
        return post;
    }

    /** See {@link #getPost()}. */
    public void setPost(@Nullable String post) {
        this.post = post;
    }

    /** Name of who signs. */
    public @Nullable String getSigner() {
        return signer;
    }

    /** See {@link #getSigner()}. */
    public void setSigner(@Nullable String signer) {
        this.signer = signer;
    }

    /** Day of the document. */
    public @Nullable LocalDate getDate() {
        return date;
    }

    /** See {@link #getDate()}. */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
