package vn.doingoai.legal;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about a legal document while it is being typed. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DocumentType type = DocumentType.DECISION;
    private @Nullable String number;
    private @Nullable LocalDate issued;
    private @Nullable String issuer;
    private IssuerLevel level = IssuerLevel.PROVINCE;
    private boolean issuerCited = true;
    private @Nullable String summary;
    private @Nullable String shortName;
    private boolean ours;
    private boolean draft;
    private @Nullable LocalDate drafted;
    private @Nullable LocalDate counted;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private @Nullable Ending ending;
    private @Nullable LegalChoice endedBy;

    void show(LegalView document) {
        DocumentDetails details = document.details();
        type = details.name().type();
        number = details.name().number();
        issued = details.name().issued();
        issuer = details.name().issuer();
        level = details.name().level();
        issuerCited = details.issuerCited();
        summary = details.summary();
        shortName = details.shortName();
        ours = details.ours();
        draft = details.draft();
        drafted = details.drafted();
        counted = details.counted();
        effectiveFrom = details.validity().from();
        effectiveTo = details.validity().to();
        ending = details.validity().ending();
        endedBy = document.endedBy();
    }

    DocumentDetails details() {
        return new DocumentDetails(
                new DocumentName(type, orEmpty(number), issued, orEmpty(issuer), level),
                orEmpty(summary),
                orEmpty(shortName),
                issuerCited,
                ours,
                draft,
                drafted,
                counted,
                new Validity(effectiveFrom, effectiveTo, ending, endedBy == null ? null : endedBy.id()));
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** What kind of document it is. */
    public DocumentType getType() {
        return type;
    }

    /** See {@link #getType()}. */
    public void setType(DocumentType type) {
        this.type = type;
    }

    /** Number and notation as printed. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Day of issue. */
    public @Nullable LocalDate getIssued() {
        return issued;
    }

    /** See {@link #getIssued()}. */
    public void setIssued(@Nullable LocalDate issued) {
        this.issued = issued;
    }

    /** Who issued it, as printed. */
    public @Nullable String getIssuer() {
        return issuer;
    }

    /** See {@link #getIssuer()}. */
    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    /** Where who issued it stands. */
    public IssuerLevel getLevel() {
        return level;
    }

    /** See {@link #getLevel()}. */
    public void setLevel(IssuerLevel level) {
        this.level = level;
    }

    /** Whether citations name the issuer. */
    public boolean isIssuerCited() {
        return issuerCited;
    }

    /** See {@link #isIssuerCited()}. */
    public void setIssuerCited(boolean issuerCited) {
        this.issuerCited = issuerCited;
    }

    /** What it is about. */
    public @Nullable String getSummary() {
        return summary;
    }

    /** See {@link #getSummary()}. */
    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    /** What people call it. */
    public @Nullable String getShortName() {
        return shortName;
    }

    /** See {@link #getShortName()}. */
    public void setShortName(@Nullable String shortName) {
        this.shortName = shortName;
    }

    /** Whether the body drafted it. */
    public boolean isOurs() {
        return ours;
    }

    /** See {@link #isOurs()}. */
    public void setOurs(boolean ours) {
        this.ours = ours;
    }

    /** Whether it has yet to be issued. */
    public boolean isDraft() {
        return draft;
    }

    /** See {@link #isDraft()}. */
    public void setDraft(boolean draft) {
        this.draft = draft;
    }

    /** Day by which its drafting counts. */
    public @Nullable LocalDate getDrafted() {
        return drafted;
    }

    /** See {@link #getDrafted()}. */
    public void setDrafted(@Nullable LocalDate drafted) {
        this.drafted = drafted;
    }

    /** Day by which its issue counts. */
    public @Nullable LocalDate getCounted() {
        return counted;
    }

    /** See {@link #getCounted()}. */
    public void setCounted(@Nullable LocalDate counted) {
        this.counted = counted;
    }

    /** First day in force. */
    public @Nullable LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** See {@link #getEffectiveFrom()}. */
    public void setEffectiveFrom(@Nullable LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    /** Last day in force. */
    public @Nullable LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    /** See {@link #getEffectiveTo()}. */
    public void setEffectiveTo(@Nullable LocalDate effectiveTo) {
        this.effectiveTo = effectiveTo;
    }

    /** How another document ended it. */
    public @Nullable Ending getEnding() {
        return ending;
    }

    /** See {@link #getEnding()}. */
    public void setEnding(@Nullable Ending ending) {
        this.ending = ending;
    }

    /** The document that ended it. */
    public @Nullable LegalChoice getEndedBy() {
        return endedBy;
    }

    /** See {@link #getEndedBy()}. */
    public void setEndedBy(@Nullable LegalChoice endedBy) {
        this.endedBy = endedBy;
    }
}
