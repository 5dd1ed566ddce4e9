package vn.doingoai.delegations.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationFilter;
import vn.doingoai.delegations.DelegationQueries;
import vn.doingoai.delegations.DelegationRow;
import vn.doingoai.delegations.DelegationSort;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.FindingQueries;
import vn.doingoai.delegations.FindingView;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.plans.PlanPartRow;
import vn.doingoai.delegations.plans.PlanQueries;
import vn.doingoai.delegations.plans.PlanRow;
import vn.doingoai.delegations.plans.PlanVersionRow;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** The plan of a year in one direction: a unit's own items; for the province the board, and a chosen unit's items. */
@Named("planPage")
@RequestScoped
public class PlanPage {

    private static final int MOST_ROWS = 1000;

    @Inject
    PlanQueries plans;

    @Inject
    DelegationQueries delegations;

    @Inject
    FindingQueries findings;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private @Nullable String year;
    private @Nullable String direction;
    private @Nullable String unit;
    private @Nullable PlanRow plan;
    private boolean looked;
    private @Nullable List<PlanPartRow> parts;
    private @Nullable List<DelegationRow> rows;
    private @Nullable Map<UUID, List<FindingView>> found;

    /** From the first question on: a button is asked for the plan's state before the parameters of the view are set. */
    @PostConstruct
    void read() {
        year = PageParameters.find("year").orElse(null);
        direction = PageParameters.find("direction").orElse(null);
        unit = PageParameters.find("unit").orElse(null);
    }

    /** The plan, or null when nobody has opened it. */
    public @Nullable PlanRow getPlan() {
        if (!looked) {
            plan = plans.find(getShownYear(), getShownDirection()).orElse(null);
            looked = true;
        }
        return plan;
    }

    /** The parts of the plan: of the caller's unit, or of all units for the province. */
    public List<PlanPartRow> getParts() {
        List<PlanPartRow> known = parts;
        PlanRow opened = getPlan();
        if (known == null) {
            known = opened == null ? List.of() : plans.parts(opened.id());
            parts = known;
        }
        return known;
    }

    /** The part that is looked at, or null: the caller's own, or of the unit that the address names. */
    public @Nullable PlanPartRow getPart() {
        UUID looked = getLooked();
        return getParts().stream()
                .filter(each -> each.unit().equals(looked))
                .findFirst()
                .orElse(null);
    }

    /** How many units' parts are in a state; with {@code NIL}, how many planned nothing. */
    public long count(String state) {
        return getParts().stream()
                .filter(each ->
                        state.equals("NIL") ? each.nil() : each.state().name().equals(state))
                .count();
    }

    /** The unit whose items are shown; null while the province has chosen none. */
    public @Nullable UUID getLooked() {
        if (!isOfProvince()) {
            return caller.get().unit();
        }
        String chosen = unit;
        return chosen == null ? null : Input.id(chosen);
    }

    /** The items of that unit, cancelled ones left out. */
    public List<DelegationRow> getRows() {
        List<DelegationRow> known = rows;
        if (known == null) {
            DelegationFilter all = new DelegationFilter(
                    Phase.PLAN, getShownDirection(), getShownYear(), null, getLooked(), null, null, null);
            known = delegations.list(all, DelegationSort.OLDEST, 0, MOST_ROWS).stream()
                    .filter(row -> row.state() != DelegationState.CANCELLED)
                    .toList();
            rows = known;
        }
        return known;
    }

    /** What the rules say of an item. */
    public List<SaidFinding> said(UUID item) {
        Map<UUID, List<FindingView>> known = found;
        if (known == null) {
            known = findings.ofPlan(getShownDirection(), getShownYear(), getLooked());
            found = known;
        }
        return known.getOrDefault(item, List.of()).stream()
                .map(view -> new SaidFinding(
                        view,
                        messages.text(
                                view.finding().message(),
                                view.finding().arguments().toArray()),
                        view.isUnreasoned()))
                .toList();
    }

    /** How many of the items shown keep the part from being handed in. */
    public long getStopped() {
        return getRows().stream()
                .filter(row -> row.state() != DelegationState.POSTPONED)
                .filter(row -> row.blocks() > 0 || row.warnings() > 0)
                .count();
    }

    /** Why the part cannot be handed in now; empty when it can. */
    public String getHindrance() {
        PlanRow opened = getPlan();
        if (opened == null) {
            return messages.text("plan.notOpened", Integer.toString(getShownYear()));
        }
        if (!opened.state().isCollecting()) {
            return messages.text("plan.over", messages.text("plan.state." + opened.state()));
        }
        if (caller.is(Role.UNIT_OFFICER) && !tenant.get().settings().officersMaySubmit()) {
            return messages.text("error.plan-head-submits");
        }
        return getStopped() > 0 ? messages.text("plan.stopped", getStopped()) : "";
    }

    /** Versions of the plan, for the province. */
    public List<PlanVersionRow> getVersions() {
        PlanRow opened = getPlan();
        return opened == null || !isDeciding() ? List.of() : plans.versions(opened.id());
    }

    /** Whether this person writes items. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether this person decides for the province. */
    public boolean isDeciding() {
        return caller.is(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }

    /** Whether this person keeps the plan. */
    public boolean isKeeping() {
        return caller.is(Role.PROVINCE_OFFICER);
    }

    /** Whether this person sees all units. */
    public boolean isOfProvince() {
        return caller.get().role().scope() == Scope.TENANT;
    }

    /** Whether the part shown is the caller's own. */
    public boolean isOwn() {
        return caller.get().unit().equals(getLooked()) && isWriting();
    }

    /** The year that is planned: the next one unless the address names another. */
    public int getShownYear() {
        return DelegationAddress.year(year).orElse(clock.today().getYear() + 1);
    }

    /** Out unless the address says in. */
    public Direction getShownDirection() {
        return DelegationAddress.constant(Direction.values(), direction).orElse(Direction.OUT);
    }

    /** Four digits. */
    public @Nullable String getYear() {
        return year;
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** OUT or IN. */
    public @Nullable String getDirection() {
        return direction;
    }

    /** See {@link #getDirection()}. */
    public void setDirection(@Nullable String direction) {
        this.direction = direction;
    }

    /** Key of the unit whose items the province looks at. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
