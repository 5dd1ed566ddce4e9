package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Where a row comes from and who touched it. */
@Embeddable
class Trail {

    @Enumerated(EnumType.STRING)
    @Column
    private RowSource source = RowSource.ENTERED;

    @Column(name = "source_ref")
    private String sourceReference = "";

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For EclipseLink. */
    protected Trail() {}

    Trail(Stamp stamp) {
        createdBy = stamp.by();
        createdAt = stamp.at();
        updatedBy = stamp.by();
        updatedAt = stamp.at();
    }

    void touch(Stamp stamp) {
        updatedBy = stamp.by();
        updatedAt = stamp.at();
    }

    void from(RowSource origin, String reference) {
        source = origin;
        sourceReference = Texts.clean(reference);
    }

    RowSource source() {
        return source;
    }

    String sourceReference() {
        return sourceReference;
    }

    Stamp created() {
        return new Stamp(createdBy, createdAt);
    }

    Stamp updated() {
        return new Stamp(updatedBy, updatedAt);
    }
}
