package vn.doingoai.delegations.rules;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;

/**
 * The head or a member of a delegation.
 *
 * @param unit name of the unit; of the register of leaders where the person is one, else as typed, else the row's unit
 * @param unitLeader whether the person is head or deputy head of that unit
 * @param leader the person in the register of leaders, or null
 * @param keyLeader whether that register calls the person a key leader
 * @param task in the delegation
 */
public record TripPerson(
        String name,
        String post,
        String unit,
        boolean unitLeader,
        @Nullable UUID leader,
        boolean keyLeader,
        String task) {

    /** What tells two persons apart; empty for a line that names nobody. */
    String identity() {
        if (leader != null) {
            return leader.toString();
        }
        return SearchKey.of(name.isBlank() ? post + " " + unit : name);
    }

    /** The name, or the post where there is no name. */
    String shown() {
        return name.isBlank() ? post : name;
    }
}
