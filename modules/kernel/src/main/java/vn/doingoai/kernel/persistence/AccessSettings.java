package vn.doingoai.kernel.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.tenancy.Access;
import vn.doingoai.kernel.tenancy.CurrentAccess;

/** Tells a connection on whose behalf its transaction runs; the settings end with the transaction. */
final class AccessSettings {

    /** Sets the three, and makes the transaction of a closed tenant read only. */
    private static final String SET = "select portal.enter(?, ?, ?)";

    private static final String SET_TO_READ = SET + ", set_config('transaction_read_only', 'on', true)";

    private AccessSettings() {}

    /** Sets the access of this thread; without one, nothing is seen. */
    static void set(Connection connection) throws SQLException {
        Access access = CurrentAccess.find().orElse(null);
        try (PreparedStatement statement = connection.prepareStatement(statement(access))) {
            statement.setString(1, access == null ? "" : access.tenant());
            statement.setString(2, access == null ? "" : access.scope().name());
            statement.setString(
                    3,
                    access == null || access.unit() == null ? "" : access.unit().toString());
            statement.execute();
        }
    }

    static String statement(@Nullable Access access) {
        return access != null && access.readOnly() ? SET_TO_READ : SET;
    }
}
