package vn.doingoai.administration.users;

import java.util.Set;
import java.util.UUID;
import vn.doingoai.kernel.error.BusinessException;

/** The administrators who may sign in. There is always one, or nobody could let anybody in again. */
record Administrators(Set<UUID> active) {

    Administrators {
        active = Set.copyOf(active);
    }

    /** Refuses when nobody would be left without this user. */
    void requireAnotherThan(UUID leaving) {
        if (active.equals(Set.of(leaving))) {
            throw new BusinessException("last-administrator");
        }
    }
}
