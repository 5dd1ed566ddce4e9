package vn.doingoai.administration.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.EstablishmentAct;
import vn.doingoai.kernel.persistence.TenantEntity;

/**
 * A document that set up, organised or ended a unit. Seeded from {@code organisation.yaml} and kept in the portal
 * afterwards. One that is removed stays in the database, so that the file does not bring it back.
 *
 * <p>It is no entry of the list of legal documents: those are what the province cites today, and are never taken away.
 */
@Entity
@Table(name = "establishment_document", schema = "portal")
public class EstablishmentDocument extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private EstablishmentAct act;

    @Column
    private String type;

    @Column
    private String number;

    @Column(name = "issued_on")
    private LocalDate issued;

    @Column(name = "effective_on")
    private @Nullable LocalDate effective;

    @Column
    private String issuer;

    @Column
    private String summary;

    @Column
    private boolean removed;

    /** For EclipseLink. */
    protected EstablishmentDocument() {}

    /** A new one. */
    public EstablishmentDocument(DocumentFacts facts) {
        describe(facts);
    }

    /** Takes what the administrator now says. */
    public final void describe(DocumentFacts facts) {
        unitId = facts.unit();
        act = facts.act();
        type = facts.type();
        number = facts.number();
        issued = facts.issued();
        effective = facts.effective();
        issuer = facts.issuer();
        summary = facts.summary();
    }

    /** What is said about it. */
    public DocumentFacts facts() {
        return new DocumentFacts(unitId, act, type, number, issued, effective, issuer, summary);
    }

    /** Takes it off the page for good. */
    public void remove() {
        removed = true;
    }

    /** Whether it was taken off the page. */
    public boolean isRemoved() {
        return removed;
    }
}
