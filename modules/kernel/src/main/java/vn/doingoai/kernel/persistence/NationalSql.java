package vn.doingoai.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The door of the pages on the nation. It asks with a role of the database that may read what was published and nothing
 * else, so that no mistake behind it reaches a register, a draft or a user; the tenant of the current access binds it too.
 * It takes no part in the running transaction and writes nothing.
 */
@ApplicationScoped
public class NationalSql {

    @Resource(lookup = "java:app/national")
    DataSource source;

    /** All rows of a query; values are bound, never concatenated. */
    public <T> List<T> list(String query, RowMapper<T> mapper, @Nullable Object... values) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                AccessSettings.set(connection);
                return Statements.list(connection, query, mapper, values);
            } finally {
                // The access ends here, before the connection goes back to the pool.
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
