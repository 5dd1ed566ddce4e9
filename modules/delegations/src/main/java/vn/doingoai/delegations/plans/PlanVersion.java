package vn.doingoai.delegations.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.doingoai.delegations.Stamp;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.kernel.persistence.TenantEntity;

/** What was approved, word for word, with its document; never changed, the database sees to that. */
@Entity
@Table(name = "delegation_plan_version", schema = "portal")
class PlanVersion extends TenantEntity {

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column
    private int ordinal;

    @Column(name = "approval_number")
    private String approvalNumber;

    @Column(name = "approval_date")
    private LocalDate approvalDate;

    @Column
    private int items;

    @Column
    private String content;

    @Column
    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    /** For EclipseLink. */
    protected PlanVersion() {}

    /**
     * Freezes the plan as it is approved.
     *
     * @param unitId the body that compiles the plan
     * @param content the items as JSON
     */
    PlanVersion(DelegationPlan plan, LocalDate approved, UUID unitId, int items, String content, Stamp stamp) {
        planId = plan.id();
        this.unitId = unitId;
        ordinal = plan.revision();
        approvalNumber = plan.approvalNumber();
        approvalDate = approved;
        this.items = items;
        this.content = content;
        sha256 = Secrets.sha256(content);
        createdAt = stamp.at();
        createdBy = stamp.by();
    }

    UUID planId() {
        return planId;
    }

    UUID unitId() {
        return unitId;
    }

    int ordinal() {
        return ordinal;
    }

    String approvalNumber() {
        return approvalNumber;
    }

    LocalDate approvalDate() {
        return approvalDate;
    }

    int items() {
        return items;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }

    Stamp created() {
        return new Stamp(createdBy, createdAt);
    }
}
