package vn.doingoai.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.FigureValue.State;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;

/** Reads what was typed in: a unit finds its own figures, the province those of all. */
@ApplicationScoped
@Transactional
public class TypedFigureQueries {

    @Inject
    Sql sql;

    /** What all units gave for exactly this period, of these indicators. */
    @Permit
    public List<TypedFigure> of(Collection<String> indicators, Period period) {
        Set<String> wanted = Set.copyOf(indicators);
        return sql.list("""
                        select f.* from portal.figure f
                         where f.tenant_id = portal.current_tenant() and f.period_from = ? and f.period_to = ?
                        """, TypedFigureQueries::figure, period.from(), period.to()).stream()
                .filter(figure -> wanted.contains(figure.key().indicator()))
                .toList();
    }

    /** What these units gave of these indicators as a whole, of all periods, in the order of time. */
    @Permit
    public List<FigureOfPeriod> history(Collection<String> indicators, Collection<UUID> units) {
        return sql.list(
                """
                select f.* from portal.figure f
                 where f.tenant_id = portal.current_tenant() and f.unit_id = any (cast(? as uuid[]))
                   and f.indicator = any (cast(? as text[])) and f.dimensions = ''
                 order by f.period_to, f.period_from, f.indicator
                """,
                row -> new FigureOfPeriod(
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class)),
                        figure(row)),
                array(units),
                array(indicators));
    }

    /** Short names of units. */
    @Permit
    public Map<UUID, String> names() {
        return sql
                .list(
                        "select id, short_name from portal.unit where tenant_id = portal.current_tenant()",
                        row -> Map.entry(row.getObject("id", UUID.class), row.getString("short_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keys and names of indicators have no comma and no brace. */
    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static TypedFigure figure(ResultSet row) throws SQLException {
        return new TypedFigure(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                FigureKey.parse(row.getString("indicator") + row.getString("dimensions")),
                value(row),
                row.getString("source").equals("HISTORICAL_DOC"),
                row.getString("document"),
                row.getLong("version"),
                row.getString("updated_by"),
                row.getTimestamp("updated_at").toInstant());
    }

    private static FigureValue value(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        LocalDate from = row.getObject("covered_from", LocalDate.class);
        LocalDate to = row.getObject("covered_to", LocalDate.class);
        boolean whole = from.equals(row.getObject("period_from", LocalDate.class))
                && to.equals(row.getObject("period_to", LocalDate.class));
        return new FigureValue(
                State.valueOf(row.getString("state")),
                amount == null ? null : FigureValue.plain(amount),
                Precision.valueOf(row.getString("precision")),
                whole ? null : from,
                whole ? null : to);
    }
}
