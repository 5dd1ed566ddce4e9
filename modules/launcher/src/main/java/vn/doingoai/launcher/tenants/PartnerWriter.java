package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.partners.PartnerState;

/**
 * Seeds partners: new ones are inserted, the others are the portal's own and only compared. The portal remembers under
 * which name the file brought a partner in, so that one that was renamed or merged since is known again.
 */
final class PartnerWriter {
    private static final List<String> COMPARED = List.of("name", "original_name", "aliases", "kind", "country");

    private final OwnerSql sql;

    PartnerWriter(OwnerSql sql) {
        this.sql = sql;
    }

    /** Inserts the new partners and answers a warning for each old one that the portal knows otherwise. */
    List<String> write(Map<String, PartnerEntry> partners) throws SQLException {
        List<String> warnings = new ArrayList<>();
        for (PartnerEntry partner : partners.values()) {
            Optional<List<@Nullable String>> stored = stored(partner);
            if (stored.isEmpty()) {
                insert(partner);
            } else {
                compare(partner, stored.get(), warnings);
            }
        }
        return warnings;
    }

    private Optional<List<@Nullable String>> stored(PartnerEntry partner) throws SQLException {
        return sql.find(
                "select * from portal.partner where file_name = ?",
                row -> {
                    List<@Nullable String> values = new ArrayList<>();
                    for (String column : COMPARED) {
                        values.add(row.getString(column));
                    }
                    return values;
                },
                partner.names().name());
    }

    private void insert(PartnerEntry partner) throws SQLException {
        sql.update(
                """
                insert into portal.partner
                    (id, name, original_name, aliases, kind, country, state, file_name, search_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                partner.names().name(),
                partner.names().originalName(),
                aliases(partner),
                partner.kind().name(),
                partner.country(),
                PartnerState.ACTIVE.name(),
                partner.names().name(),
                partner.names().searchKey());
    }

    private static void compare(PartnerEntry partner, List<@Nullable String> stored, List<String> warnings) {
        List<String> values = Arrays.asList(
                partner.names().name(),
                partner.names().originalName(),
                aliases(partner),
                partner.kind().name(),
                partner.country());
        List<String> different = IntStream.range(0, COMPARED.size())
                .filter(i -> !Objects.equals(values.get(i), stored.get(i)))
                .mapToObj(COMPARED::get)
                .toList();
        if (!different.isEmpty()) {
            warnings.add(partner.row()
                    .problem("đối tác '" + partner.names().name() + "' trong cổng khác với tệp ("
                            + String.join(", ", different) + "); giữ theo cổng")
                    .getMessage());
        }
    }

    private static String aliases(PartnerEntry partner) {
        return String.join("\n", partner.names().aliases());
    }
}
