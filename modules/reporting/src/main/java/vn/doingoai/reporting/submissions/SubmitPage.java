package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.rules.SubmissionCheck;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.writing.SectionView;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Handing a report in: number, date and who signs, with the very pages beside them. */
@Named("submitPage")
@RequestScoped
public class SubmitPage {

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionService submissions;

    @Inject
    AnnexQueries annexes;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private @Nullable SubmissionView report;
    private @Nullable List<SigningPost> posts;
    private @Nullable List<SubmissionCheck.Obstacle> obstacles;
    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable String post;
    private @Nullable String titles;
    private @Nullable String signer;

    /** Proposes what was given the last time, or today; a report that cannot be handed in is shown where it is written. */
    public @Nullable String load() {
        SubmissionView known = getReport();
        number = known.number();
        date = Objects.requireNonNullElse(known.documentDate(), clock.today());
        titles = String.join("\n", known.signerTitles());
        signer = known.signerName();
        post = getPosts().stream()
                .filter(each -> each.titles().equals(known.signerTitles()))
                .map(SigningPost::key)
                .findFirst()
                .orElse(null);
        return known.state().isOpen() ? null : "/submissions/edit.xhtml?faces-redirect=true&id=" + known.id();
    }

    /** The report. */
    public SubmissionView getReport() {
        if (report == null) {
            report = queries.own(PageParameters.id("id"));
        }
        return report;
    }

    /** Posts of the unit from which it may be signed. */
    public List<SigningPost> getPosts() {
        if (posts == null) {
            posts = queries.posts(PageParameters.id("id"), clock.today());
        }
        return posts;
    }

    /** A post as the lines above the signature, in one line. */
    public String label(SigningPost post) {
        return String.join(" – ", post.titles());
    }

    /** Sections that still want an answer, in printed order. */
    public List<SectionView> getOpen() {
        return getReport().sections().stream().filter(SectionView::isOpen).toList();
    }

    /** What the registers have against it, what stops it first. */
    public List<SubmissionCheck.Obstacle> getObstacles() {
        if (obstacles == null) {
            obstacles = annexes.obstacles(PageParameters.id("id"));
        }
        return obstacles;
    }

    /** Whether it cannot be handed in as it stands. */
    public boolean isStopped() {
        return !getOpen().isEmpty()
                || getObstacles().stream().anyMatch(obstacle -> obstacle.severity() == Severity.BLOCK);
    }

    /** Whether today is after the last day. */
    public boolean isLate() {
        return getReport().daysLeft(clock.today()) < 0;
    }

    /** Hands the report in. */
    public String submit() {
        UUID id = PageParameters.id("id");
        SubmitDetails details = new SubmitDetails(
                Objects.requireNonNullElse(number, ""),
                Objects.requireNonNullElse(date, clock.today()),
                signerTitles(),
                Objects.requireNonNullElse(signer, ""));
        submissions.submit(id, PageParameters.version("version"), details);
        messages.keep();
        messages.done("submit.done");
        return "/submissions/edit.xhtml?faces-redirect=true&id=" + id;
    }

    /** Those of the post chosen; for a unit whose posts nobody has declared, those typed in. */
    private List<String> signerTitles() {
        return getPosts().stream()
                .filter(each -> each.key().equals(post))
                .map(SigningPost::titles)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(titles, "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** Number of the document, without notation. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Day of the document. */
    public @Nullable LocalDate getDate() {
        return date;
    }

    /** See {@link #getDate()}. */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    /** Key of the post that signs. */
    public @Nullable String getPost() {
        return post;
    }

    /** See {@link #getPost()}. */
    public void setPost(@Nullable String post) {
        this.post = post;
    }

    /** Lines above the signature. */
    public @Nullable String getTitles() {
        return titles;
    }

    /** See {@link #getTitles()}. */
    public void setTitles(@Nullable String titles) {
        this.titles = titles;
    }

    /** Name of who signs. */
    public @Nullable String getSigner() {
        return signer;
    }

    /** See {@link #getSigner()}. */
    public void setSigner(@Nullable String signer) {
        this.signer = signer;
    }
}
