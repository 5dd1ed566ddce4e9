package vn.doingoai.rollup.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;

/** One province that a request asks: its own deadline where it was given more time, and what was given back to it last. */
@Entity
@Table(name = "national_request_province", schema = "portal")
class AskedProvince extends TenantEntity {

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "province_tenant")
    private String tenant;

    @Column
    private @Nullable LocalDate deadline;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "returned_publication_id")
    private @Nullable UUID returnedPublicationId;

    @Column(name = "return_reason")
    private String returnReason = "";

    @Column(name = "returned_by")
    private String returnedBy = "";

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    /** For EclipseLink. */
    protected AskedProvince() {}

    AskedProvince(UUID requestId, String tenant) {
        this.requestId = requestId;
        this.tenant = tenant;
    }

    String tenant() {
        return tenant;
    }

    /** Its last day: that of the request, or a later one of its own. */
    LocalDate deadline(NationalRequest request) {
        return deadline == null || deadline.isBefore(request.deadline()) ? request.deadline() : deadline;
    }

    /** Gives this province alone more time. */
    void extend(NationalRequest request, LocalDate later) {
        request.needIssued();
        LocalDate now = deadline(request);
        if (!later.isAfter(now)) {
            throw new InvalidInputException("deadline", "asking-extend", now);
        }
        deadline = later;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** Gives a publication back; a reason must be given. */
    void giveBack(UUID publication, String reason, String who, Instant now) {
        String said = CleanText.clean(reason);
        if (said.isBlank()) {
            throw new InvalidInputException("reason", "asking-reason");
        }
        returnedPublicationId = publication;
        returnReason = said;
        returnedBy = who;
        returnedAt = now;
    }
}
