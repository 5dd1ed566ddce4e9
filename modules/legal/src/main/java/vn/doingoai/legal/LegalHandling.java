package vn.doingoai.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;

/** A day on which the body acted on a document, which puts it into the report of that day. Never changed, only taken back. */
@Entity
@Table(name = "legal_handling", schema = "portal")
public class LegalHandling extends TenantEntity {

    private static final int LONGEST_NOTE = 500;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "handled_on")
    private LocalDate day;

    @Column
    private String note;

    /** For EclipseLink. */
    protected LegalHandling() {}

    /** What was done on a day; the note may be empty. */
    public LegalHandling(UUID documentId, LocalDate day, String note) {
        this.documentId = documentId;
        this.day = day;
        this.note = CleanText.clean(note);
        if (this.note.length() > LONGEST_NOTE) {
            throw new InvalidInputException("note", "legal-long", LONGEST_NOTE);
        }
    }

    /** Key of the document. */
    public UUID documentId() {
        return documentId;
    }

    /** When. */
    public LocalDate day() {
        return day;
    }

    /** What was done. */
    public String note() {
        return note;
    }
}
