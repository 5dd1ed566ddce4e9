package vn.doingoai.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * A document that the province cites or issues. A draft becomes issued and never a draft again; what is issued is in force
 * until it expires, or until another document repeals or replaces it.
 */
@Entity
@Table(name = "legal_document", schema = "portal")
public class LegalDocument extends TenantEntity {

    private static final String DRAFT = "DRAFT";
    private static final String ISSUED = "ISSUED";

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Column
    private String number;

    @Column(name = "issued_on")
    private @Nullable LocalDate issued;

    @Column
    private String issuer;

    @Enumerated(EnumType.STRING)
    @Column(name = "issuer_level")
    private IssuerLevel level;

    @Column(name = "issuer_cited")
    private boolean issuerCited;

    @Column
    private String summary;

    @Column(name = "short_name")
    private String shortName;

    @Column
    private boolean ours;

    @Column
    private String state;

    @Column(name = "drafted_on")
    private @Nullable LocalDate drafted;

    @Column(name = "counted_on")
    private @Nullable LocalDate counted;

    @Column(name = "effective_from")
    private @Nullable LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private @Nullable LocalDate effectiveTo;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @Column(name = "ended_by_id")
    private @Nullable UUID endedBy;

    /** For EclipseLink. */
    protected LegalDocument() {}

    /** A new one, issued or not. */
    public LegalDocument(DocumentDetails details) {
        state = DRAFT;
        describe(details);
    }

    /**
     * Takes what the province now says.
     *
     * @throws InvalidInputException {@code legal-no-draft} or {@code legal-ends-itself}
     */
    public final void describe(DocumentDetails details) {
        if (details.draft() && state.equals(ISSUED)) {
            throw new InvalidInputException("draft", "legal-no-draft");
        }
        if (id().equals(details.validity().endedBy())) {
            throw new InvalidInputException("endedBy", "legal-ends-itself");
        }
        type = details.name().type();
        number = details.name().number();
        issued = details.name().issued();
        issuer = details.name().issuer();
        level = details.name().level();
        issuerCited = details.issuerCited();
        summary = details.summary();
        shortName = details.shortName();
        ours = details.ours();
        state = details.draft() ? DRAFT : ISSUED;
        drafted = details.drafted();
        counted = details.counted();
        effectiveFrom = details.validity().from();
        effectiveTo = details.validity().to();
        ending = details.validity().ending();
        endedBy = details.validity().endedBy();
    }

    /** What the province says about it. */
    public DocumentDetails details() {
        return new DocumentDetails(
                new DocumentName(type, number, issued, issuer, level),
                summary,
                shortName,
                issuerCited,
                ours,
                state.equals(DRAFT),
                drafted,
                counted,
                new Validity(effectiveFrom, effectiveTo, ending, endedBy));
    }
}
