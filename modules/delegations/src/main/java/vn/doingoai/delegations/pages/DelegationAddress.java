package vn.doingoai.delegations.pages;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Phase;
import vn.doingoai.kernel.time.TenantClock;

/** What the address of a delegation's page says: which one, or of which kind and year a new one is to be. */
public abstract class DelegationAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 1975;
    private static final int LAST_YEAR = 2100;

    @Inject
    private TenantClock clock;

    private @Nullable String id;
    private @Nullable String wantedPhase;
    private @Nullable String wantedDirection;
    private @Nullable String wantedYear;

    /** A stored row knows better than its address. */
    void be(Phase phase, Direction direction, int year) {
        wantedPhase = phase.name();
        wantedDirection = direction.name();
        wantedYear = Integer.toString(year);
    }

    /** Plan or result. */
    public Phase getPhase() {
        return constant(Phase.values(), wantedPhase).orElse(Phase.RESULT);
    }

    /** Out or in. */
    public Direction getDirection() {
        return constant(Direction.values(), wantedDirection).orElse(Direction.OUT);
    }

    /** Its year: a plan is made for the next one. */
    public int getYear() {
        int usual = clock.today().getYear() + (getPhase() == Phase.PLAN ? 1 : 0);
        return year(wantedYear).orElse(usual);
    }

    /** Whether it is an item of the plan. */
    public boolean isPlan() {
        return getPhase() == Phase.PLAN;
    }

    /** Whether it goes abroad. */
    public boolean isOut() {
        return getDirection() == Direction.OUT;
    }

    /** A constant by its name; empty for none. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }

    /** A year that can be meant; empty for anything else. */
    static Optional<Integer> year(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(value -> value.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(value -> value >= FIRST_YEAR && value <= LAST_YEAR);
    }

    /** Key of the delegation; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** See {@link #getPhase()}. */
    public @Nullable String getWantedPhase() {
        return wantedPhase;
    }

    /** See {@link #getPhase()}. */
    public void setWantedPhase(@Nullable String wantedPhase) {
        this.wantedPhase = wantedPhase;
    }

    /** See {@link #getDirection()}. */
    public @Nullable String getWantedDirection() {
        return wantedDirection;
    }

    /** See {@link #getDirection()}. */
    public void setWantedDirection(@Nullable String wantedDirection) {
        this.wantedDirection = wantedDirection;
    }

    /** See {@link #getYear()}. */
    public @Nullable String getWantedYear() {
        return wantedYear;
    }

    /** See {@link #getYear()}. */
    public void setWantedYear(@Nullable String wantedYear) {
        this.wantedYear = wantedYear;
    }
}
