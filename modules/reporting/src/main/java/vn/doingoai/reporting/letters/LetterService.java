package vn.doingoai.reporting.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.requests.RequestIssued;

/** Words the official letter of a request, until it is issued. */
@ApplicationScoped
@Transactional
public class LetterService {

    private static final int LONGEST = 50_000;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    LetterDossiers dossiers;

    @Inject
    Audit audit;

    /** Keeps the letter as its author words it. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public void word(UUID id, long version, Letter letter) {
        Letter cleaned = letter.cleaned();
        if (!cleaned.isWritten()) {
            throw new InvalidInputException("text", "letter-empty");
        }
        if (cleaned.text().length() > LONGEST) {
            throw new InvalidInputException("text", "letter-long", LONGEST);
        }
        ReportRequest request = get(id, version);
        request.word(cleaned.toJson());
        audit.record("request-letter", "request", id, request.title());
    }

    /** Gives up what its author worded: the letter is again what the outline proposes. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER, Role.MINISTRY_OFFICER})
    public void propose(UUID id, long version) {
        ReportRequest request = get(id, version);
        request.word("");
        audit.record("request-letter", "request", id, request.title());
    }

    /** What goes out is kept: outlines and rules may change later. */
    void keep(@Observes RequestIssued issued) {
        ReportRequest request = issued.request();
        Letter letter = dossiers.get(request).letter();
        if (letter.isWritten()) {
            request.keepLetter(letter.toJson());
        }
    }

    private ReportRequest get(UUID id, long version) {
        ReportRequest request = entities.find(ReportRequest.class, id);
        if (request == null) {
            throw new NotFoundException();
        }
        if (request.version() != version) {
            throw new ConflictException(null);
        }
        return request;
    }
}
