package vn.doingoai.checks.architecture.planted.rollup;

import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.Sql;

/** A view of the nation that asks with the right of the whole application. */
final class PastTheDoor {
    @Nullable
    Sql sql;
}
