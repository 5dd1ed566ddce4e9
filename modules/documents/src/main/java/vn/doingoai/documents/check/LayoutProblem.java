package vn.doingoai.documents.check;

/**
 * What can be wrong with a document that is about to be signed. The name is the end of the key of its sentence; the
 * sentence takes the arguments named here. Numbers are those of the diagram in Phụ lục I of Nghị định 30/2020/NĐ-CP.
 */
public enum LayoutProblem {
    /** No issuing body (2). */
    ISSUER_MISSING(Part.HEAD, Severity.BLOCK),
    /** A line of the page head is not in upper case: {0}. */
    ISSUER_CASE(Part.HEAD, Severity.WARN),
    /** Quốc hiệu does not fit on one line (1). */
    NATION_BREAKS(Part.HEAD, Severity.BLOCK),
    /** The notation has another form than "BC-SNgV" or, in a dispatch, "SNgV-HTQT" (3): {0}. */
    NOTATION_FORM(Part.CODE, Severity.WARN),
    /** The notation {0} has not the code {1} of its type. */
    NOTATION_TYPE(Part.CODE, Severity.WARN),
    /** The notation {0} does not name the body {1}. */
    NOTATION_BODY(Part.CODE, Severity.WARN),
    /** No place before the date (4). */
    PLACE_MISSING(Part.DATE, Severity.WARN),
    /** No abstract (5). */
    SUBJECT_MISSING(Part.SUBJECT, Severity.WARN),
    /** Sent to a superior body, but addressed to nobody (9a). */
    ADDRESSEE_MISSING(Part.ADDRESSEES, Severity.WARN),
    /** No content (6). */
    CONTENT_MISSING(Part.CONTENT, Severity.BLOCK),
    /** The content does not end in "./.": {0}. */
    END_MARK_MISSING(Part.CONTENT, Severity.WARN),
    /** A citation {0} that should be {1}. */
    CITATION_FORM(Part.CONTENT, Severity.INFORM),
    /** A date {0} that should be {1}. */
    DATE_FORM(Part.CONTENT, Severity.INFORM),
    /** Two spaces, or one before a mark: {0}. */
    SPACE(Part.CONTENT, Severity.INFORM),
    /** A leftover of a word processor or a template: {0}. */
    LEFTOVER(Part.CONTENT, Severity.WARN),
    /** No recipients (9b). */
    RECIPIENTS_MISSING(Part.RECIPIENTS, Severity.WARN),
    /** The last recipient is not "Lưu: VT, …": {0}. */
    ARCHIVE_LINE(Part.RECIPIENTS, Severity.WARN),
    /** Addressed to somebody, but "Như trên" is missing among the recipients, or the other way round. */
    AS_ABOVE(Part.RECIPIENTS, Severity.INFORM),
    /** No post of the signer (7a). */
    POST_MISSING(Part.SIGNATURE, Severity.BLOCK),
    /** A post that is not in upper case: {0}. */
    POST_CASE(Part.SIGNATURE, Severity.WARN),
    /** "TM.", "KT.", "TL.", "TUQ.", "Q." written in another way: {0}. */
    AUTHORITY_FORM(Part.SIGNATURE, Severity.WARN),
    /** Nobody's own post under {0}, who is signed for. */
    OWN_POST_MISSING(Part.SIGNATURE, Severity.BLOCK),
    /** A deputy without "KT." of the head, or the head's post after "KT.": {0}. */
    DEPUTY_POST(Part.SIGNATURE, Severity.WARN),
    /** No name of the signer (7b). */
    SIGNER_MISSING(Part.SIGNATURE, Severity.WARN),
    /** A title before the name of the signer: {0}. */
    SIGNER_TITLE(Part.SIGNATURE, Severity.WARN),
    /** The signature stands on a page with fewer than two lines of text. */
    SIGNATURE_ALONE(Part.SIGNATURE, Severity.WARN);

    private final Part part;
    private final Severity severity;

    LayoutProblem(Part part, Severity severity) {
        this.part = part;
        this.severity = severity;
    }

    /** Where in the document it is mended. */
    public Part part() {
        return part;
    }

    /** What it does to the approval. */
    public Severity severity() {
        return severity;
    }

    /** What a problem does, the strictest first. */
    public enum Severity {
        /** Stops the approval. */
        BLOCK,
        /** Is shown to whoever approves. */
        WARN,
        /** A hint. */
        INFORM
    }

    /** A part of the document. */
    public enum Part {
        /** Issuing body and Quốc hiệu (1, 2). */
        HEAD,
        /** Number and notation (3). */
        CODE,
        /** Place and date (4). */
        DATE,
        /** Type and abstract (5). */
        SUBJECT,
        /** "Kính gửi" (9a). */
        ADDRESSEES,
        /** Content (6). */
        CONTENT,
        /** "Nơi nhận" (9b). */
        RECIPIENTS,
        /** Authority, post, name (7). */
        SIGNATURE
    }
}
