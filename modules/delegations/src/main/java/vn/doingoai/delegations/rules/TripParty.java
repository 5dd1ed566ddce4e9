package vn.doingoai.delegations.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.LeaderRank;

/**
 * Who goes.
 *
 * @param head who leads the delegation; of a delegation in, the guest
 * @param rank of the head, or null where it is not known
 * @param memberCount "Số thành viên", or null where it is not given
 * @param members those who are named; may or may not name the head again
 */
public record TripParty(
        TripPerson head,
        @Nullable LeaderRank rank,
        @Nullable Integer memberCount,
        List<TripPerson> members) {
    /** Copies the list. */
    public TripParty {
        members = List.copyOf(members);
    }

    /** The head and the members, nobody twice. */
    List<TripPerson> persons() {
        Map<String, TripPerson> persons = new LinkedHashMap<>();
        List<TripPerson> all = new ArrayList<>(members);
        all.add(0, head);
        for (TripPerson person : all) {
            String identity = person.identity();
            if (!identity.isEmpty()) {
                persons.putIfAbsent(identity, person);
            }
        }
        return List.copyOf(persons.values());
    }
}
