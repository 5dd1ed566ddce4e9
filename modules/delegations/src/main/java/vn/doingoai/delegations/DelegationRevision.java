package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.doingoai.kernel.persistence.TenantEntity;

/** What a confirmed delegation said before a correction reopened it, as JSON, with the reason; never changed. */
@Entity
@Table(name = "delegation_revision", schema = "portal")
class DelegationRevision extends TenantEntity {

    @Column(name = "delegation_id")
    private UUID delegationId;

    @Column
    private int ordinal;

    @Column
    private String reason;

    @Column
    private String content;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For EclipseLink. */
    protected DelegationRevision() {}

    DelegationRevision(Delegation delegation, String reason, String content, Stamp stamp) {
        delegationId = delegation.id();
        ordinal = delegation.revision();
        this.reason = Texts.required("reason", reason);
        this.content = content;
        createdBy = stamp.by();
        createdAt = stamp.at();
    }

    UUID delegationId() {
        return delegationId;
    }

    int ordinal() {
        return ordinal;
    }

    String reason() {
        return reason;
    }

    String content() {
        return content;
    }

    Stamp created() {
        return new Stamp(createdBy, createdAt);
    }
}
