package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationFilter;
import vn.doingoai.delegations.DelegationQueries;
import vn.doingoai.delegations.DelegationRow;
import vn.doingoai.delegations.DelegationSort;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Phase;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.list.ResultPage;

/** The list of plan items or of delegations as they went. What it shows stands in its address. */
@Named("delegationsPage")
@RequestScoped
public class DelegationsPage {

    private static final int YEARS_BACK = 8;

    @Inject
    DelegationQueries queries;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    private @Nullable String phase;
    private @Nullable String direction;
    private @Nullable String year;
    private @Nullable String state;
    private @Nullable String unit;
    private @Nullable String country;
    private @Nullable String text;
    private @Nullable String sort;
    private @Nullable String page;
    private ResultPage<DelegationRow> found = ResultPage.none();

    /** Looks the rows up; a page past the end answers with the first. */
    public void load() {
        DelegationFilter filter = filterOf();
        int total = queries.count(filter);
        int wanted = ResultPage.number(page);
        int number = ResultPage.offset(wanted) < total ? wanted : 1;
        found = new ResultPage<>(
                queries.list(filter, order(), ResultPage.offset(number), ResultPage.SIZE), number, total);
    }

    private DelegationFilter filterOf() {
        return new DelegationFilter(
                getShownPhase(),
                DelegationAddress.constant(Direction.values(), direction).orElse(null),
                "all".equals(year) ? null : Integer.valueOf(getShownYear()),
                DelegationAddress.constant(DelegationState.values(), state).orElse(null),
                unit == null || !isOfProvince() ? null : key(unit),
                country,
                null,
                text);
    }

    private static @Nullable UUID key(String text) {
        return text.length() == 36 ? Input.id(text) : null;
    }

    private DelegationSort order() {
        return DelegationAddress.constant(DelegationSort.values(), sort).orElse(DelegationSort.NEWEST);
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        page = null;
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<DelegationRow> getFound() {
        return found;
    }

    /** Plan items or results. */
    public Phase getShownPhase() {
        return DelegationAddress.constant(Phase.values(), phase).orElse(Phase.RESULT);
    }

    /** The year shown: of plans the next one unless another is chosen. */
    public int getShownYear() {
        int usual = clock.today().getYear() + (getShownPhase() == Phase.PLAN ? 1 : 0);
        return DelegationAddress.year(year).orElse(usual);
    }

    /** Years to choose from. */
    public List<Integer> getYears() {
        int next = clock.today().getYear() + 1;
        return IntStream.concat(
                        IntStream.of(getShownYear()).filter(shown -> shown > next || shown < next - YEARS_BACK),
                        IntStream.iterate(next, each -> each - 1).limit(YEARS_BACK + 1))
                .boxed()
                .toList();
    }

    /** States that rows of this phase can be in. */
    public List<DelegationState> getStates() {
        List<DelegationState> planned = List.of(
                DelegationState.PROPOSED,
                DelegationState.RETURNED,
                DelegationState.ACCEPTED,
                DelegationState.APPROVED,
                DelegationState.POSTPONED,
                DelegationState.EXECUTED,
                DelegationState.CANCELLED);
        List<DelegationState> went = List.of(
                DelegationState.REGISTERED,
                DelegationState.APPROVED,
                DelegationState.IN_PROGRESS,
                DelegationState.COMPLETED,
                DelegationState.REPORTED,
                DelegationState.CONFIRMED,
                DelegationState.CANCELLED);
        return getShownPhase() == Phase.PLAN ? planned : went;
    }

    /** Orders to choose from. */
    public List<DelegationSort> getSorts() {
        return Arrays.asList(DelegationSort.values());
    }

    /** Whether anything but phase and year narrows the list. */
    public boolean isFiltered() {
        return Stream.of(direction, state, unit, country, text).anyMatch(Objects::nonNull);
    }

    /** Whether this person writes delegations. */
    public boolean isWriting() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** Whether the list has several units' rows. */
    public boolean isOfProvince() {
        return caller.get().role().scope() == Scope.TENANT;
    }

    /** PLAN or RESULT. */
    public @Nullable String getPhase() {
        return phase;
    }

    /** See {@link #getPhase()}. */
    public void setPhase(@Nullable String phase) {
        this.phase = phase;
    }

    /** OUT or IN. */
    public @Nullable String getDirection() {
        return direction;
    }

    /** See {@link #getDirection()}. */
    public void setDirection(@Nullable String direction) {
        this.direction = direction;
    }

    /** Four digits, or "all". */
    public @Nullable String getYear() {
        return year == null ? Integer.toString(getShownYear()) : year;
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** Name of a state. */
    public @Nullable String getState() {
        return state;
    }

    /** See {@link #getState()}. */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /** Key of a unit. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    /** ISO code of a country. */
    public @Nullable String getCountry() {
        return country;
    }

    /** See {@link #getCountry()}. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** Part of a name, with or without accents. */
    public @Nullable String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** Name of an order. */
    public @Nullable String getSort() {
        return sort;
    }

    /** See {@link #getSort()}. */
    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    /** Number of the page. */
    public @Nullable String getPage() {
        return page;
    }

    /** See {@link #getPage()}. */
    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
