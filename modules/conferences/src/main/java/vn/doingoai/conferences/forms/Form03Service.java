package vn.doingoai.conferences.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.Conference;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.conferences.ConferenceJudge;
import vn.doingoai.conferences.ConferenceState;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.ui.text.PageMessages;

/** Prints form 03 from the register and takes filled ones into it: shows first what that does, then all rows or none. */
@ApplicationScoped
@Transactional
public class Form03Service {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ConferenceJudge judge;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    @Inject
    Audit audit;

    /** Both parts of the form with their totals. */
    @Permit
    public List<FormPart> parts(FormScope scope) {
        List<StoredRow> stored = stored(scope.year(), scope.unit());
        return IntStream.range(0, 2)
                .mapToObj(part -> Form03Rows.part(Form03Rows.printed(scope.year(), part, stored)))
                .toList();
    }

    /** What storing would do, row by row; changes nothing. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FormPreview preview(FormScope scope, FilledForm filled) {
        return preview(rows(scope.year(), unit(scope), filled));
    }

    /**
     * Stores all rows or none; a row that is there already, the same, is left alone.
     *
     * @throws BusinessException {@code conference-rows-refused} when a row is refused
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FormPreview store(FormScope scope, FilledForm filled) {
        UUID unit = unit(scope);
        List<ImportRow> rows = rows(scope.year(), unit, filled);
        FormPreview done = preview(rows);
        long refused = done.count(Outcome.REFUSE);
        if (refused > 0) {
            throw new BusinessException("conference-rows-refused", refused);
        }
        rows.forEach(row -> write(unit, row));
        if (done.count(Outcome.SKIP) < rows.size()) {
            audit.record("conferences-imported", "unit", unit, scope.year() + " " + filled.file());
        }
        return done;
    }

    private void write(UUID unit, ImportRow row) {
        ConferenceDetails details = row.details();
        if (details == null) {
            return;
        }
        StoredRow stored = row.stored();
        Conference conference;
        if (stored == null) {
            conference = new Conference(unit, details);
            entities.persist(conference);
        } else {
            conference = entities.find(Conference.class, stored.id(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            conference.change(details);
        }
        if (row.held() && !conference.state().isHeld()) {
            conference.hold();
        }
        judge.judge(conference);
    }

    private List<ImportRow> rows(int year, UUID unit, FilledForm filled) {
        boolean unitWrites = caller.get().role().scope() == Scope.UNIT;
        return new Form03Import(year, unitWrites, messages::sentence)
                .rows(filled.rows(), Form03Rows.candidates(year, stored(year, unit)));
    }

    private FormPreview preview(List<ImportRow> rows) {
        List<FormPreview.Line> lines = new ArrayList<>();
        for (ImportRow row : rows) {
            lines.add(new FormPreview.Line(lines.size(), row.outcome(), row.changed(), row.problems(), hints(row)));
        }
        return new FormPreview(lines);
    }

    private List<String> hints(ImportRow row) {
        ConferenceDetails details = row.details();
        if (details == null) {
            return List.of();
        }
        StoredRow stored = row.stored();
        ConferenceState before = stored == null ? ConferenceState.PLANNED : stored.state();
        return judge.check(row.held() ? ConferenceState.HELD : before, details).stream()
                .map(this::hint)
                .toList();
    }

    private String hint(Finding finding) {
        return finding.rule() + ": "
                + messages.text(finding.message(), finding.arguments().toArray());
    }

    /** The conferences of a year and the next, with what the form prints of them read in few statements. */
    private List<StoredRow> stored(int year, @Nullable UUID unit) {
        String condition = unit == null ? "" : " and c.unitId = :unit";
        TypedQuery<Conference> query = entities.createQuery(
                        "select c from Conference c where c.programme.year in (:year, :next)" + condition,
                        Conference.class)
                .setParameter("year", year)
                .setParameter("next", year + 1)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.countries")
                .setHint("eclipselink.batch", "c.costs")
                .setHint("eclipselink.batch", "c.parts");
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        return query.getResultList().stream().map(StoredRow::of).toList();
    }

    private UUID unit(FormScope scope) {
        UUID unit = scope.unit();
        if (unit == null) {
            throw new InvalidInputException("unit", "conference-unit");
        }
        if (caller.get().role().scope() == Scope.UNIT
                && !unit.equals(caller.get().unit())) {
            throw new NotPermittedException();
        }
        return unit;
    }
}
