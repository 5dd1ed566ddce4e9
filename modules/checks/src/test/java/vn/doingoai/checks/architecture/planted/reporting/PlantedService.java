package vn.doingoai.checks.architecture.planted.reporting;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.NationalSql;

/** A service without a transaction, whose method says nothing of who may call it, and which opens a door of its own,
 * and the one of the nation. */
public class PlantedService {
    @Nullable
    Connection connection;

    @Nullable
    NationalSql nation;

    /** Anybody may. */
    public void approve() {}
}
