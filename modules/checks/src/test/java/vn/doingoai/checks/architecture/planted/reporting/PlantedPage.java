package vn.doingoai.checks.architecture.planted.reporting;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.Sql;

/** A page that goes to the database itself, by both doors. */
final class PlantedPage {
    @Nullable
    EntityManager entities;

    @Nullable
    Sql sql;
}
