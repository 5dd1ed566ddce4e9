package vn.doingoai.reporting.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Signature;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.organisation.SignatureAuthority;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.Lines;

/** How a report went from its officers to the public: sent, returned, approved, signed, numbered, published. */
@Embeddable
public class Approval {

    @Column(name = "sent_by")
    private String sentBy = "";

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "return_reason")
    private String returnReason = "";

    @Column(name = "returned_by")
    private String returnedBy = "";

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "approved_by")
    private String approvedBy = "";

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column
    private String authority = "";

    @Column(name = "signer_titles")
    private String signerTitles = "";

    @Column(name = "signer_name")
    private String signerName = "";

    @Column
    private String figures = "";

    @Column
    private String annexes = "";

    @Column
    private @Nullable Integer number;

    @Column
    private String notation = "";

    @Column(name = "document_date")
    private @Nullable LocalDate documentDate;

    @Column(name = "numbered_by")
    private String numberedBy = "";

    @Column(name = "published_by")
    private String publishedBy = "";

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    /** For EclipseLink. */
    protected Approval() {}

    void send(String who, Instant now) {
        sentBy = who;
        sentAt = now;
    }

    void giveBack(String why, String who, Instant now) {
        returnReason = reason(why);
        returnedBy = who;
        returnedAt = now;
    }

    void approve(SignatureAuthority form, Signature signature, String frozen, String forms, String who, Instant now) {
        if (signature.titles().isEmpty() || signature.name().isBlank()) {
            throw new InvalidInputException("signer", "submission-signer");
        }
        authority = form.name();
        signerTitles = Lines.join(signature.titles());
        signerName = CleanText.clean(signature.name());
        figures = frozen;
        annexes = forms;
        approvedBy = who;
        approvedAt = now;
    }

    void number(int given, String form, LocalDate date, String who) {
        LocalDate approved =
                Objects.requireNonNull(approvedAt).atZone(TenantClock.ZONE).toLocalDate();
        if (date.isBefore(approved)) {
            throw new InvalidInputException("date", "report-date", approved);
        }
        number = given;
        notation = form;
        documentDate = date;
        numberedBy = who;
    }

    void publish(String who, Instant now) {
        publishedBy = who;
        publishedAt = now;
    }

    /** A reason must be given. */
    static String reason(String given) {
        String reason = CleanText.clean(given);
        if (reason.isBlank()) {
            throw new InvalidInputException("reason", "report-reason");
        }
        return reason;
    }

    /** Number and notation as other documents cite them; without a number there is room for one. */
    public DocumentCode code() {
        return new DocumentCode(number == null ? "" : number.toString(), notation);
    }

    /** Who signs; nobody before the approval. */
    public Signature signature() {
        return new Signature(Lines.split(signerTitles), signerName);
    }

    /** The figures as they were frozen, or empty before that. */
    public String figures() {
        return figures;
    }

    /** The forms as they were frozen, or empty before that. */
    public String annexes() {
        return annexes;
    }

    /** Day of the document, or null while it has no number. */
    public @Nullable LocalDate documentDate() {
        return documentDate;
    }

    /** Number in the year's series, or null. */
    public @Nullable Integer number() {
        return number;
    }

    /** Who sent it to the leader last, or empty. */
    public String sentBy() {
        return sentBy;
    }

    /** When it was sent last, or null. */
    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** Why it was sent back last, or empty. */
    public String returnReason() {
        return returnReason;
    }

    /** Who sent it back last, or empty. */
    public String returnedBy() {
        return returnedBy;
    }

    /** When it was sent back last, or null. */
    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    /** Who approved it, or empty. */
    public String approvedBy() {
        return approvedBy;
    }

    /** When it was approved, or null. */
    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    /** Who gave the number, or empty. */
    public String numberedBy() {
        return numberedBy;
    }

    /** Who published it, or empty. */
    public String publishedBy() {
        return publishedBy;
    }

    /** When it was published, or null. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
