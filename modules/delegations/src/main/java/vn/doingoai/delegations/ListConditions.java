package vn.doingoai.delegations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.text.WordRange;

/** The conditions of a filter as SQL on {@code portal.delegation d}, with the values to bind. */
final class ListConditions {

    private final StringBuilder text = new StringBuilder("d.tenant_id = portal.current_tenant()");
    private final List<Object> values = new ArrayList<>();

    /**
     * The conditions.
     *
     * @param own the caller's unit, which row-level security asks for anyway: said again so that its index is used
     * @param partnerKeys all keys that stand for the partner of the filter
     */
    ListConditions(DelegationFilter filter, @Nullable UUID own, Collection<UUID> partnerKeys) {
        equal("d.unit_id", own);
        equal("d.phase", filter.phase());
        equal("d.direction", filter.direction());
        equal("d.year", filter.year());
        equal("d.state", filter.state());
        equal("d.unit_id", filter.unit());
        inCountry(filter.country());
        if (filter.partner() != null) {
            with(partnerKeys);
        }
        named(filter.text());
    }

    private void inCountry(@Nullable String country) {
        if (country != null) {
            and(
                    "(d.from_country = ? or exists (select from portal.delegation_leg l where l.tenant_id = d.tenant_id"
                            + " and l.delegation_id = d.id and l.country = ?))",
                    country,
                    country);
        }
    }

    private void with(Collection<UUID> partnerKeys) {
        String marks = String.join(", ", partnerKeys.stream().map(key -> "?").toList());
        and(
                "exists (select from portal.delegation_partner p where p.tenant_id = d.tenant_id"
                        + " and p.delegation_id = d.id and p.partner_id in (" + (marks.isEmpty() ? "null" : marks)
                        + "))",
                partnerKeys.toArray());
    }

    private void named(@Nullable String typed) {
        WordRange range = WordRange.of(typed == null ? "" : typed);
        if (!range.isEmpty()) {
            and(
                    "d.id in (select w.delegation_id from portal.delegation_word w"
                            + " where w.tenant_id = portal.current_tenant() and w.word >= ? and w.word < ?)",
                    range.from(),
                    range.to());
        }
    }

    /** One more condition. */
    final void and(String condition, Object... bound) {
        text.append(" and ").append(condition);
        values.addAll(Arrays.asList(bound));
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            and(column + " = ?", value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    String text() {
        return text.toString();
    }

    /** The values, with more after them. */
    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
