package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.SearchKey;

/** Seeds units: new ones are inserted, the others are the portal's own and only compared. */
final class UnitWriter {
    private static final List<String> COMPARED = List.of(
            "kind",
            "name",
            "short_name",
            "text_name",
            "letterhead_parent",
            "letterhead_name",
            "abbreviation",
            "place",
            "valid_from",
            "valid_to");

    private final OwnerSql sql;

    UnitWriter(OwnerSql sql) {
        this.sql = sql;
    }

    /** Inserts the new units and answers a warning for each old one that the portal knows otherwise. */
    List<String> write(Map<String, UnitEntry> units) throws SQLException {
        Map<String, List<@Nullable String>> stored = stored();
        List<UnitEntry> added = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (UnitEntry unit : units.values()) {
            List<@Nullable String> known = stored.get(unit.code());
            if (known == null) {
                insert(unit);
                added.add(unit);
            } else {
                compare(unit, known, warnings);
            }
        }
        for (UnitEntry unit : added) {
            link(unit);
        }
        return warnings;
    }

    private void insert(UnitEntry unit) throws SQLException {
        sql.update(
                """
                insert into portal.unit (id, code, kind, name, short_name, text_name, letterhead_parent,
                    letterhead_name, abbreviation, place, valid_from, valid_to, search_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                unit.code(),
                unit.kind().name(),
                unit.name(),
                unit.shortName(),
                unit.textName(),
                unit.letterheadParent(),
                unit.letterheadName(),
                unit.abbreviation(),
                unit.place(),
                unit.validFrom(),
                unit.validTo(),
                SearchKey.of(unit.name()));
    }

    /** Superior and successors come in a second pass, when every unit is there. */
    private void link(UnitEntry unit) throws SQLException {
        if (!unit.parent().isEmpty()) {
            sql.update("update portal.unit set parent_id = ? where code = ?", sql.unit(unit.parent()), unit.code());
        }
        LocalDate last = unit.validTo();
        for (UnitEntry.Lineage step : unit.lineage()) {
            sql.update(
                    """
                    insert into portal.unit_lineage (id, from_unit_id, to_unit_id, type, effective)
                    values (?, ?, ?, ?, ?)
                    """,
                    UuidCreator.getTimeOrderedEpoch(),
                    sql.unit(unit.code()),
                    sql.unit(step.successor()),
                    step.type().name(),
                    Objects.requireNonNull(last).plusDays(1));
        }
    }

    private Map<String, List<@Nullable String>> stored() throws SQLException {
        Map<String, List<@Nullable String>> units = new LinkedHashMap<>();
        sql.list("select * from portal.unit", row -> {
            List<@Nullable String> values = new ArrayList<>();
            for (String column : COMPARED) {
                values.add(row.getString(column));
            }
            return units.put(row.getString("code"), values);
        });
        return units;
    }

    private static void compare(UnitEntry unit, List<@Nullable String> known, List<String> warnings) {
        List<@Nullable String> values = Arrays.asList(
                unit.kind().name(),
                unit.name(),
                unit.shortName(),
                unit.textName(),
                unit.letterheadParent(),
                unit.letterheadName(),
                unit.abbreviation(),
                unit.place(),
                unit.validFrom().toString(),
                unit.validTo() == null ? null : unit.validTo().toString());
        List<String> different = IntStream.range(0, COMPARED.size())
                .filter(i -> !Objects.equals(values.get(i), known.get(i)))
                .mapToObj(COMPARED::get)
                .toList();
        if (!different.isEmpty()) {
            warnings.add(unit.row()
                    .problem("đơn vị '" + unit.code() + "' trong cổng khác với tệp (" + String.join(", ", different)
                            + "); giữ theo cổng")
                    .getMessage());
        }
    }
}
