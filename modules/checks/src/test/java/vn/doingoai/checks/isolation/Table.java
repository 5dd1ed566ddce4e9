package vn.doingoai.checks.isolation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of the schema with all that the contract needs to fill it and to judge it.
 *
 * @param parent the table that a CHILD follows
 * @param rights what the application's role may do at all: SELECT, INSERT, UPDATE, DELETE
 */
record Table(
        String name,
        TableKind kind,
        @Nullable String parent,
        List<Column> columns,
        List<ForeignKey> keys,
        Set<String> rights) {

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** Where a row that a unit owns names what makes it that unit's: the unit itself or the parent row. */
    Optional<ForeignKey> ownership() {
        String target = parent == null ? "unit" : parent;
        return keys.stream().filter(key -> key.target().equals(target)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
