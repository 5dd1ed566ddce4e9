package vn.doingoai.delegations.forms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationState;
import vn.doingoai.kernel.text.SearchKey;

/**
 * Which approved item of the plan an imported delegation carries out: the first of the same name that nobody carries out
 * yet. Form 01.A marks "Trong KH" and does not say which.
 */
final class PlanLinks {

    private static final Set<DelegationState> APPROVED =
            EnumSet.of(DelegationState.APPROVED, DelegationState.POSTPONED, DelegationState.EXECUTED);

    private final Map<String, Deque<UUID>> open = new HashMap<>();

    /**
     * Links for one form.
     *
     * @param items of the plan of the same unit, direction and year
     * @param results the delegations of the same, as they went
     */
    PlanLinks(List<Delegation> items, List<Delegation> results) {
        Set<@Nullable UUID> taken = results.stream().map(Delegation::planItemId).collect(Collectors.toSet());
        items.stream()
                .filter(item -> APPROVED.contains(item.state()) && !taken.contains(item.id()))
                .forEach(item -> open.computeIfAbsent(SearchKey.of(item.name()), key -> new ArrayDeque<>())
                        .add(item.id()));
    }

    /** The next item of that name, or null; it is taken from now on. */
    @Nullable
    UUID take(String name) {
        Deque<UUID> same = open.get(SearchKey.of(name));
        return same == null ? null : same.poll();
    }
}
