package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.requests.RequestState;

/** What the province does with a report that was handed in: send it back with a reason, take it in, or open it again. */
@ApplicationScoped
@Transactional
public class ReviewService {

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    Audit audit;

    @Inject
    SubmissionNotices notices;

    /** "Trả lại": the unit writes again; a reason must be given. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void giveBack(UUID id, long version, String reason) {
        Dossier dossier = current(id, version);
        dossier.submission().giveBack(reason, caller.get().fullName(), clock.now());
        audit.record("submission-returned", "submission", id, dossier.summary());
        notices.moved(dossier, "returned");
    }

    /** "Tiếp nhận": the report is locked. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void accept(UUID id, long version) {
        Dossier dossier = current(id, version);
        dossier.submission().accept(caller.get().fullName(), clock.now());
        audit.record("submission-accepted", "submission", id, dossier.summary());
        notices.moved(dossier, "accepted");
    }

    /**
     * "Mở lại để đơn vị sửa": an accepted report goes back with a reason. What was handed in stays as it is; passages that
     * the province's report took from it say that the unit is writing again.
     *
     * @throws BusinessException {@code submission-request-closed} when the unit could not hand it in again
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public void reopen(UUID id, long version, String reason) {
        Dossier dossier = current(id, version);
        if (dossier.request().state() == RequestState.CLOSED) {
            throw new BusinessException("submission-request-closed");
        }
        dossier.submission().reopen(reason, caller.get().fullName(), clock.now());
        audit.record("submission-reopened", "submission", id, dossier.summary());
        notices.moved(dossier, "reopened");
    }

    private Dossier current(UUID id, long version) {
        Dossier dossier = dossiers.getToWrite(id);
        if (dossier.submission().version() != version) {
            throw new ConflictException(null);
        }
        return dossier;
    }
}
