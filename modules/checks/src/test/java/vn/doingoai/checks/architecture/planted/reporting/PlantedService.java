package vn.doingoai.checks.architecture.planted.reporting;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A service without a transaction, whose method says nothing of who may call it, and which opens a door of its own. */
public class PlantedService {
    @Nullable
    Connection connection;

    /** Anybody may. */
    public void approve() {}
}
