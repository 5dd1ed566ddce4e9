package vn.doingoai.rollup.nation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.persistence.NationalSql;
import vn.doingoai.kernel.time.Period;

/** Reads the figures that provinces published, each with its newest word. */
@ApplicationScoped
@Transactional
@Permit({Role.MINISTRY_OFFICER, Role.MINISTRY_LEADER, Role.MINISTRY_VIEWER})
public class RollupQueries {

    private static final String FIGURES = """
            select province, period, indicator || dimensions as key, state, amount, precision, missing_units,
                   covered_from, covered_to, corrected, publication_id
              from portal.received_figure
             where tenant_id = portal.current_tenant()
            """;

    @Inject
    NationalSql sql;

    /** The names of the periods for which anything was published. */
    public List<String> periods() {
        return sql.list(
                "select distinct period from portal.received_publication where tenant_id = portal.current_tenant()",
                row -> row.getString(1));
    }

    /** Figures of some periods, however many: one statement. */
    public List<Received> figures(Collection<String> periods, Set<FigureKey> keys) {
        List<Received> found = sql.list(
                FIGURES
                        + " and current and period = any (cast(? as text[])) and indicator = any (cast(? as text[]))"
                        + " and dimensions = any (cast(? as text[]))",
                RollupQueries::received,
                texts(periods),
                texts(keys.stream().map(FigureKey::indicator).distinct().toList()),
                texts(keys.stream().map(FigureKey::facet).distinct().toList()));
        return found.stream().filter(row -> keys.contains(row.key())).toList();
    }

    /** The parts of an indicator that concern one country each, of every province for a period. */
    public List<Received> countries(String indicator, String period) {
        return sql.list(
                FIGURES + " and current and period = ? and indicator = ? and starts_with(dimensions, '[country=')",
                RollupQueries::received,
                period,
                indicator);
    }

    /** The same of the whole nation for some periods. The range is what the index of series is read by, and it alone. */
    public List<CountrySum> countrySums(String indicator, Collection<String> periods) {
        return sql.list(
                """
                select period, dimensions, sum(amount) as amount, count(amount) as provinces
                  from portal.received_figure
                 where tenant_id = portal.current_tenant() and current and period = any (cast(? as text[]))
                   and indicator = ? and dimensions >= '[country=' and dimensions < '[country>'
                 group by period, dimensions having count(amount) > 0
                """,
                row -> new CountrySum(
                        row.getString("period"),
                        FigureKey.parse(indicator + row.getString("dimensions"))
                                .dimensions()
                                .getOrDefault("country", ""),
                        FigureValue.plain(row.getBigDecimal("amount")),
                        row.getInt("provinces")),
                texts(periods),
                indicator);
    }

    /** All figures of one publication, as it told them, whether a correction has another word on them or not. */
    public List<Received> ofPublication(UUID publication) {
        return sql.list(
                FIGURES + " and publication_id = ? order by indicator, dimensions",
                RollupQueries::received,
                publication);
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Received received(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Received(
                row.getString("province"),
                row.getString("period"),
                FigureKey.parse(row.getString("key")),
                new Cell(
                        Cell.State.valueOf(row.getString("state")),
                        amount == null ? null : FigureValue.plain(amount),
                        Precision.valueOf(row.getString("precision")),
                        row.getInt("missing_units"),
                        new Period(
                                row.getObject("covered_from", LocalDate.class),
                                row.getObject("covered_to", LocalDate.class)),
                        row.getBoolean("corrected"),
                        List.of(row.getObject("publication_id", UUID.class)),
                        List.of()));
    }
}
