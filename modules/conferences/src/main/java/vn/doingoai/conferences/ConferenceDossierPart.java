package vn.doingoai.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A part of the dossier for a permit that is there. */
@Entity
@Table(name = "conference_part", schema = "portal")
class ConferenceDossierPart extends ConferencePart {

    @Column
    private int seq;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    @Column
    private String reference;

    /** For EclipseLink. */
    protected ConferenceDossierPart() {}

    ConferenceDossierPart(Conference conference, int seq, DossierPart part) {
        super(conference);
        this.seq = seq;
        kind = part.kind();
        reference = part.reference();
    }

    DossierPart part() {
        return new DossierPart(kind, reference);
    }
}
