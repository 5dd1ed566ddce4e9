package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.launcher.tenants.OwnerSql;

/** The outlines in force on the last day, and those of the successor that take their place. */
final class Outlines {

    /**
     * An outline that ends with its tenant.
     *
     * @param successorKey the same key under the successor's name
     * @param reissuedOn since when the successor has it, or empty
     */
    record Issued(
            String key, int version, @Nullable LocalDate validTo, String successorKey, Optional<LocalDate> reissuedOn) {

        /** Whether it would still be asked for after the end, and nobody could. */
        boolean isMissed(LocalDate lastDay) {
            return reissuedOn.isEmpty() && (validTo == null || validTo.isAfter(lastDay));
        }
    }

    private final OwnerSql sql;
    private final Merger merger;

    Outlines(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
    }

    /** The outlines in force on the last day. */
    List<Issued> ending() throws SQLException {
        sql.enter(merger.from());
        List<Issued> found = sql.list(
                """
                select key, outline_version, valid_to from portal.outline_version
                 where tenant_id = portal.current_tenant() and valid_from <= ? and (valid_to is null or valid_to >= ?)
                 order by key, outline_version
                """,
                row -> new Issued(
                        row.getString("key"),
                        row.getInt("outline_version"),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("key").replace(merger.from(), merger.to()),
                        Optional.empty()),
                merger.lastDay(),
                merger.lastDay());
        sql.enter(merger.to());
        List<Issued> issued = new ArrayList<>();
        for (Issued each : found) {
            issued.add(new Issued(
                    each.key(), each.version(), each.validTo(), each.successorKey(), reissued(each.successorKey())));
        }
        return issued;
    }

    private Optional<LocalDate> reissued(String key) throws SQLException {
        return sql.find("""
                select valid_from from portal.outline_version
                 where tenant_id = portal.current_tenant() and key = ? and (valid_to is null or valid_to >= ?)
                 order by outline_version desc
                """, row -> row.getObject(1, LocalDate.class), key, merger.effective());
    }
}
