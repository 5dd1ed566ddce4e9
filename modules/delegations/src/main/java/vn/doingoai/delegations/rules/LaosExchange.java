package vn.doingoai.delegations.rules;

import java.util.List;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.LaosExemption;

/**
 * An earlier delegation to or from Laos.
 *
 * @param partners names of its partners from Laos; without any, the places of its stops there
 */
public record LaosExchange(int year, Direction direction, LaosExemption exemption, List<String> partners) {
    /** Copies the list. */
    public LaosExchange {
        partners = List.copyOf(partners);
    }
}
