package vn.doingoai.administration.users;

import java.util.Set;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.tenancy.Scope;

/** Which roles a unit's people may have: who sees the whole province does not sit in a district. */
public final class Placement {

    private static final Set<String> WITHOUT_PROVINCE = Set.of(
            UnitKind.DISTRICT.name(), UnitKind.COMMUNE.name(), UnitKind.WARD.name(), UnitKind.SPECIAL_ZONE.name());

    private Placement() {}

    /** Whether somebody of this role may belong to a unit of this kind. */
    public static boolean allows(Role role, String unitKind) {
        return role.scope() == Scope.UNIT || !WITHOUT_PROVINCE.contains(unitKind);
    }
}
