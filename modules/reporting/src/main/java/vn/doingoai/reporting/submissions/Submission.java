package vn.doingoai.reporting.submissions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.Lines;
import vn.doingoai.reporting.writing.Frame;
import vn.doingoai.reporting.writing.FrameColumns;

/**
 * One unit's report on one request.
 *
 * <p>NOT_STARTED → DRAFT → SUBMITTED → RETURNED → RESUBMITTED → ACCEPTED. A unit may withdraw what it handed in until it
 * is accepted; what was accepted is locked for it, until the province opens it again. Late is flagged, never refused.
 */
@Entity
@Table(name = "submission", schema = "portal")
public class Submission extends TenantEntity {

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.NOT_STARTED;

    @Column
    private String number = "";

    @Column(name = "document_date")
    private @Nullable LocalDate documentDate;

    @Column(name = "signer_titles")
    private String signerTitles = "";

    @Column(name = "signer_name")
    private String signerName = "";

    @Embedded
    private FrameColumns frame = new FrameColumns();

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy = "";

    @Column
    private boolean late;

    @Column(name = "return_reason")
    private String returnReason = "";

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "reviewed_by")
    private String reviewedBy = "";

    @Column
    private int answered;

    @Column
    private int total;

    /** For EclipseLink. */
    protected Submission() {}

    Submission(UUID requestId, UUID unitId, int total) {
        this.requestId = requestId;
        this.unitId = unitId;
        this.total = total;
    }

    void start(Frame given) {
        need(state == SubmissionState.NOT_STARTED);
        state = SubmissionState.DRAFT;
        frame.put(given);
    }

    void change(Frame given) {
        need(state.isOpen());
        frame.put(given);
    }

    /** Notes how many of the sections that want an answer have one. */
    void count(int sectionsAnswered, int sectionsInAll) {
        need(state.isOpen());
        answered = sectionsAnswered;
        total = sectionsInAll;
    }

    void submit(SubmitDetails details, String who, Instant now, boolean isLate) {
        need(state.isOpen());
        details.check();
        number = details.number().strip();
        documentDate = details.date();
        signerTitles = Lines.join(details.signerTitles());
        signerName = CleanText.clean(details.signerName());
        state = state == SubmissionState.RETURNED ? SubmissionState.RESUBMITTED : SubmissionState.SUBMITTED;
        submittedAt = now;
        submittedBy = who;
        late = isLate;
    }

    /** Takes it back to go on writing; one that had been returned is again as it was then. */
    void withdraw() {
        need(state.isHandedIn());
        state = state == SubmissionState.RESUBMITTED ? SubmissionState.RETURNED : SubmissionState.DRAFT;
    }

    void giveBack(String reason, String who, Instant now) {
        need(state.isHandedIn());
        returnReason = reason(reason);
        review(SubmissionState.RETURNED, who, now);
    }

    void accept(String who, Instant now) {
        need(state.isHandedIn());
        review(SubmissionState.ACCEPTED, who, now);
    }

    void reopen(String reason, String who, Instant now) {
        need(state == SubmissionState.ACCEPTED);
        returnReason = reason(reason);
        review(SubmissionState.RETURNED, who, now);
    }

    /** Refuses to be written while the province has it or after it was accepted, and says which. */
    void needOpen() {
        need(state.isOpen());
    }

    private void need(boolean allowed) {
        if (!allowed) {
            throw new BusinessException("submission-" + state.code());
        }
    }

    private static String reason(String given) {
        String reason = CleanText.clean(given);
        if (reason.isBlank()) {
            throw new InvalidInputException("reason", "submission-reason");
        }
        return reason;
    }

    private void review(SubmissionState to, String who, Instant now) {
        state = to;
        reviewedAt = now;
        reviewedBy = who;
    }

    /** The request it answers. */
    public UUID requestId() {
        return requestId;
    }

    /** The unit that reports. */
    public UUID unitId() {
        return unitId;
    }

    /** Where it stands. */
    public SubmissionState state() {
        return state;
    }

    /** What stands around the sections. */
    public Frame frame() {
        return frame.frame();
    }

    /** Number of the document as last handed in, or empty. */
    public String number() {
        return number;
    }

    /** Day of the document as last handed in, or null. */
    public @Nullable LocalDate documentDate() {
        return documentDate;
    }

    /** Lines above the signature as last handed in. */
    public List<String> signerTitles() {
        return Lines.split(signerTitles);
    }

    /** Who signs, as last handed in. */
    public String signerName() {
        return signerName;
    }

    /** When it was last handed in, or null. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** Who last handed it in. */
    public String submittedBy() {
        return submittedBy;
    }

    /** Whether it was handed in after the last day. */
    public boolean isLate() {
        return late;
    }

    /** Why it was last returned, or empty. */
    public String returnReason() {
        return returnReason;
    }

    /** Who returned or accepted it. */
    public String reviewedBy() {
        return reviewedBy;
    }

    /** When it was returned or accepted, or null. */
    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    /** How many sections have an answer. */
    public int answered() {
        return answered;
    }

    /** How many want one. */
    public int total() {
        return total;
    }
}
