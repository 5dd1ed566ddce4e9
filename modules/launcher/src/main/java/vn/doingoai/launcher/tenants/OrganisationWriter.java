package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Seeds the establishment documents and divisions of the foreign-affairs body: new ones are inserted, the others are the
 * portal's own and only compared. One that was removed in the portal is known by its key and stays away.
 */
final class OrganisationWriter {
    private final OwnerSql sql;

    OrganisationWriter(OwnerSql sql) {
        this.sql = sql;
    }

    /** Inserts what is new and answers a warning for each that the portal knows otherwise. */
    List<String> write(List<OrganisationEntry> entries) throws SQLException {
        List<String> warnings = new ArrayList<>();
        int place = 0;
        for (OrganisationEntry entry : entries) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>(entry.values());
            values.put("unit_id", sql.unit(entry.unit()));
            values.put("removed", false);
            if (entry.table().equals(OrganisationEntry.DIVISIONS)) {
                values.put("place", ++place);
            }
            Optional<List<String>> different = differences(entry, values);
            if (different.isEmpty()) {
                insert(entry, values);
            } else if (!different.get().isEmpty()) {
                warnings.add(entry.map()
                        .problem("'" + entry.key() + "' trong cổng khác với tệp (" + String.join(", ", different.get())
                                + "); giữ theo cổng")
                        .getMessage());
            }
        }
        return warnings;
    }

    /** The columns in which the portal's row differs; empty when there is no row. */
    private Optional<List<String>> differences(OrganisationEntry entry, Map<String, @Nullable Object> values)
            throws SQLException {
        return sql.find(
                "select * from portal." + entry.table() + " where file_key = ?",
                row -> {
                    List<String> different = new ArrayList<>();
                    for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
                        String stored = value.getValue() instanceof Boolean
                                ? String.valueOf(row.getBoolean(value.getKey()))
                                : row.getString(value.getKey());
                        if (!Objects.equals(
                                stored, value.getValue() == null ? null : String.valueOf(value.getValue()))) {
                            different.add(value.getKey());
                        }
                    }
                    return different;
                },
                entry.key());
    }

    /** Names of tables and columns are the program's own; only values come from the file. */
    private void insert(OrganisationEntry entry, Map<String, @Nullable Object> values) throws SQLException {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(UuidCreator.getTimeOrderedEpoch());
        arguments.add(entry.key());
        arguments.addAll(values.values());
        sql.update(
                "insert into portal." + entry.table() + " (id, file_key, " + String.join(", ", values.keySet())
                        + ") values (" + String.join(", ", Collections.nCopies(arguments.size(), "?")) + ")",
                arguments.toArray());
    }
}
