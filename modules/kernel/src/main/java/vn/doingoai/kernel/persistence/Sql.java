package vn.doingoai.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one door for SQL. It uses the connection of the running transaction, on which the tenant is already set, and
 * sees what the transaction has changed. Outside a transaction the database answers with nothing.
 */
@ApplicationScoped
public class Sql {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** All rows of a query; values are bound, never concatenated. */
    public <T> List<T> list(String query, RowMapper<T> mapper, @Nullable Object... values) {
        try {
            return Statements.list(connection(), query, mapper, values);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The first row of a query, or empty. */
    public <T> Optional<T> find(String query, RowMapper<T> mapper, @Nullable Object... values) {
        return list(query, mapper, values).stream().findFirst();
    }

    /** Runs an insert, update or delete and answers how many rows it touched. */
    public int update(String command, @Nullable Object... values) {
        try {
            return Statements.update(connection(), command, values);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** That of the transaction, which has been told everything that was changed. */
    private Connection connection() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return entities.unwrap(Connection.class);
    }
}
