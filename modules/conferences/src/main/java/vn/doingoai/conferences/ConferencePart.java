package vn.doingoai.conferences;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import vn.doingoai.kernel.persistence.TenantEntity;

/** A row inside a conference; it lives and is seen with it. */
@MappedSuperclass
abstract class ConferencePart extends TenantEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "conference_id")
    private Conference conference;

    /** For EclipseLink. */
    protected ConferencePart() {}

    ConferencePart(Conference conference) {
        this.conference = conference;
    }

    /** The conference it is part of. */
    Conference conference() {
        return conference;
    }
}
