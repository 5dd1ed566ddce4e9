package vn.doingoai.rollup.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.persistence.NationalSql;
import vn.doingoai.kernel.time.Period;

/** Reads what provinces published, with the role that can read nothing else. */
@ApplicationScoped
@Transactional
class PublishedCellQueries {

    @Inject
    NationalSql sql;

    /** The newest words on these figures; what a province did not publish has no row. */
    List<PublishedCell> cells(Collection<FigureKey> keys, String period, Period days) {
        String[] names = keys.stream().map(FigureKey::toString).toArray(String[]::new);
        return sql.list("""
                select f.province, f.indicator || f.dimensions as key, f.state, f.amount, f.precision, f.missing_units,
                       f.covered_from, f.covered_to, p.id, p.number, p.document_date
                  from portal.received_figure f
                  join portal.received_publication p on p.tenant_id = portal.current_tenant() and p.id = f.publication_id
                 where f.tenant_id = portal.current_tenant() and f.current and f.period = ?
                   and f.indicator || f.dimensions = any (cast(? as text[]))
                """, row -> cell(row, days), period, names);
    }

    /** Provinces that have published anything for a period. */
    Set<String> reported(String period) {
        return new HashSet<>(sql.list(
                "select distinct province from portal.received_publication"
                        + " where tenant_id = portal.current_tenant() and period = ?",
                row -> row.getString("province"),
                period));
    }

    /** Provinces that published for a period how an indicator divides among countries. */
    Set<String> naming(String indicator, String period) {
        return new HashSet<>(sql.list("""
                select distinct province from portal.received_figure
                 where tenant_id = portal.current_tenant() and current and period = ? and indicator = ?
                   and starts_with(dimensions, '[country=')
                """, row -> row.getString("province"), period, indicator));
    }

    private static PublishedCell cell(ResultSet row, Period days) throws SQLException {
        String state = row.getString("state");
        boolean heldBack = state.equals("SUPPRESSED");
        LocalDate from = row.getObject("covered_from", LocalDate.class);
        LocalDate to = row.getObject("covered_to", LocalDate.class);
        BigDecimal amount = row.getBigDecimal("amount");
        boolean whole = from.equals(days.from()) && to.equals(days.to());
        FigureValue value = new FigureValue(
                heldBack ? FigureValue.State.MISSING : FigureValue.State.valueOf(state),
                amount == null ? null : FigureValue.plain(amount),
                FigureValue.Precision.valueOf(row.getString("precision")),
                whole ? null : from,
                whole ? null : to);
        return new PublishedCell(
                row.getString("province"),
                FigureKey.parse(row.getString("key")),
                value,
                heldBack,
                row.getInt("missing_units"),
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("document_date", LocalDate.class));
    }
}
