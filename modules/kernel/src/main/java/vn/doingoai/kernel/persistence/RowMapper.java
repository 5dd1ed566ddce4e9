package vn.doingoai.kernel.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a record from the row that a result stands on. */
@FunctionalInterface
public interface RowMapper<T> {

    /** Reads the current row; must not move the result. */
    T map(ResultSet row) throws SQLException;
}
