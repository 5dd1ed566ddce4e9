package vn.doingoai.delegations.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.DelegationDraft;
import vn.doingoai.delegations.DelegationJudge;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.DelegationStore;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.PlanStatus;
import vn.doingoai.delegations.RowSource;
import vn.doingoai.delegations.Stamp;
import vn.doingoai.delegations.plans.PlanGate;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.kernel.audit.Audit;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.identity.Caller;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** Takes filled forms into the register: first shows what that does, then does it for all rows or for none. */
@ApplicationScoped
@Transactional
public class DelegationFormService {

    private static final Set<DelegationState> SETTLED =
            EnumSet.of(DelegationState.REGISTERED, DelegationState.COMPLETED, DelegationState.REPORTED);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    FormTables tables;

    @Inject
    RegisterCells registerCells;

    @Inject
    DelegationStore store;

    @Inject
    DelegationJudge judge;

    @Inject
    PlanGate gate;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    @Inject
    Audit audit;

    /** What storing would do, row by row; changes nothing. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FormPreview preview(FormKind kind, FormScope scope, FilledForm filled) {
        UUID unit = unit(scope);
        FormCells cells = registerCells.of(scope.year());
        List<ImportRow> rows = read(kind, scope, filled, cells);
        return new FormPreviews(messages).preview(rows, judge.check(drafts(kind, scope, unit, rows, cells)));
    }

    /**
     * Stores all rows or none; a row that is there already, the same, is left alone. What the rules find is kept with the
     * rows and not said again.
     *
     * @throws BusinessException {@code form-rows-refused} when a row is refused; when the unit's part of the plan is with
     *     the province
     */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER})
    public FormPreview store(FormKind kind, FormScope scope, FilledForm filled) {
        UUID unit = unit(scope);
        FormCells cells = registerCells.of(scope.year());
        List<ImportRow> rows = read(kind, scope, filled, cells);
        FormPreview done = new FormPreviews(messages).preview(rows, List.of());
        long refused = done.count(Outcome.REFUSE);
        if (refused > 0) {
            throw new BusinessException("form-rows-refused", refused);
        }
        if (done.count(Outcome.SKIP) < rows.size()) {
            if (kind.phase() == Phase.PLAN) {
                gate.needOpen(unit, kind.direction(), scope.year());
            }
            write(drafts(kind, scope, unit, rows, cells), rows, filled.file());
            audit.record("form-imported", "unit", unit, kind.code() + " " + scope.year() + " " + filled.file());
        }
        return done;
    }

    private void write(List<DelegationDraft> drafts, List<ImportRow> rows, String file) {
        Stamp stamp = new Stamp(caller.get().fullName(), clock.now());
        List<Delegation> created = new ArrayList<>();
        List<Delegation> changed = new ArrayList<>();
        int next = 0;
        for (ImportRow row : rows) {
            StoredRow stored = row.stored();
            if (stored == null) {
                created.add(create(drafts.get(next++), file, stamp));
            } else if (row.outcome() == Outcome.CHANGE) {
                Delegation delegation = entities.find(Delegation.class, stored.id());
                delegation.change(drafts.get(next++).content(), stamp);
                settle(delegation, stamp);
                changed.add(delegation);
            }
        }
        store.add(created);
        store.changed(changed);
    }

    private static Delegation create(DelegationDraft draft, String file, Stamp stamp) {
        Delegation delegation =
                new Delegation(draft.unit(), draft.phase(), draft.direction(), draft.year(), draft.content(), stamp);
        delegation.comeFrom(RowSource.IMPORTED, file);
        delegation.carryOut(draft.planItem());
        settle(delegation, stamp);
        return delegation;
    }

    /** A delegation that is over stands where its days and its report put it; one under way stays where it is. */
    private static void settle(Delegation delegation, Stamp stamp) {
        if (SETTLED.contains(delegation.state())) {
            delegation.settle(stamp);
        }
    }

    private List<ImportRow> read(FormKind kind, FormScope scope, FilledForm filled, FormCells cells) {
        FormImport form = new FormImport(tables.layout(kind, scope.year()), cells, messages::sentence);
        return form.rows(filled.rows(), tables.rows(kind, scope));
    }

    /** What each new or changed row will say as a whole, in order. */
    private List<DelegationDraft> drafts(
            FormKind kind, FormScope scope, UUID unit, List<ImportRow> rows, FormCells cells) {
        List<DelegationDraft> drafts = new ArrayList<>();
        PlanLinks links = links(kind, scope);
        for (ImportRow row : rows) {
            StoredRow stored = row.stored();
            if (row.outcome() == Outcome.CREATE) {
                DelegationContent content = new DelegationContent(row.content());
                NewRow.complete(content, kind.phase());
                boolean planned = content.getResult().getPlanStatus() == PlanStatus.IN_PLAN;
                UUID item = planned ? links.take(content.getDetails().getName()) : null;
                drafts.add(new DelegationDraft(
                        unit, kind.phase(), kind.direction(), scope.year(), item, item, null, content));
            } else if (row.outcome() == Outcome.CHANGE && stored != null) {
                DelegationDraft before = DelegationDraft.of(entities.find(Delegation.class, stored.id()));
                DelegationContent content = before.content();
                row.changed()
                        .forEach(column -> cells.get(column).read(row.filled().text(column), content));
                drafts.add(before.with(content));
            }
        }
        return drafts;
    }

    private PlanLinks links(FormKind kind, FormScope scope) {
        if (kind.phase() == Phase.PLAN) {
            return new PlanLinks(List.of(), List.of());
        }
        return new PlanLinks(
                store.rows(Phase.PLAN, kind.direction(), scope.year(), scope.unit()),
                store.rows(Phase.RESULT, kind.direction(), scope.year(), scope.unit()));
    }

    private UUID unit(FormScope scope) {
        UUID unit = scope.unit();
        if (unit == null) {
            throw new InvalidInputException("unit", "form-unit");
        }
        Caller who = caller.get();
        if (who.role().scope() == Scope.UNIT && !unit.equals(who.unit())) {
            throw new NotPermittedException();
        }
        return unit;
    }
}
