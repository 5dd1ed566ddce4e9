package vn.doingoai.checks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Session;
import vn.doingoai.conferences.figures.ConferenceFigures;
import vn.doingoai.delegations.figures.TripFigures;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.CountedRow;
import vn.doingoai.indicators.FactQueries;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.indicators.IndicatorSource;
import vn.doingoai.kernel.persistence.Wired;
import vn.doingoai.kernel.time.Period;

/** Every figure of the registers over random rows: its rows are what it counts, and its mark tells of their changes. */
class RegisterFiguresIT {
    private static final Period YEAR = Period.year(2019);

    private static Connection connection;
    private static Session session;
    private static RandomRegisters registers;
    private static List<IndicatorSource> sources;

    @BeforeAll
    static void rows() throws SQLException {
        Databases.create("figures");
        try (Connection owner = Databases.owner("figures")) {
            owner.setAutoCommit(false);
            new RandomRegisters(new Session(owner), 2).fill("beta", 60);
            registers = new RandomRegisters(new Session(owner), 1);
            registers.fill("alpha", 250);
            owner.commit();
        }
        connection = Databases.application("figures");
        connection.setAutoCommit(false);
        session = new Session(connection);
        FactQueries facts = Wired.with(new FactQueries(), Wired.sql(connection));
        sources = List.of(Wired.with(new TripFigures(), facts), Wired.with(new ConferenceFigures(), facts));
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void whatIsListedIsWhatIsCounted() throws SQLException {
        session.enter("alpha", "TENANT", "");
        int more = 0;
        for (IndicatorSource source : sources) {
            Set<FigureKey> keys = RegisterKeys.of(source);
            Map<FigureKey, Counted> counted = source.count(keys, YEAR, null);
            assertThat(counted).containsOnlyKeys(keys);
            for (FigureKey key : keys) {
                List<CountedRow> rows = all(source, key, null);
                assertThat(rows).as(key.toString()).extracting(CountedRow::id).doesNotHaveDuplicates();
                FigureValue figure = of(counted, key).value();
                FigureValue listed = value(key, rows);
                // A sum of which no row knows what it adds is missing; such rows are listed as adding 0.
                boolean unknown =
                        !rows.isEmpty() && !figure.answered() && listed.equals(FigureValue.of(BigDecimal.ZERO));
                assertThat(unknown ? figure : listed).as(key.toString()).isEqualTo(figure);
                more += rows.isEmpty() ? 0 : 1;
            }
        }
        session.update("rollback");
        assertThat(more).as("figures with rows").isGreaterThan(80);
    }

    @Test
    void countsAsQueriesWrittenByHandDo() throws SQLException {
        session.enter("alpha", "TENANT", "");
        String trips = "from portal.delegation d where phase = 'RESULT' and state = 'CONFIRMED' and direction = '%s'"
                + " and start_date between '2019-01-01' and '2019-12-31'";
        String out = trips.formatted("OUT") + " and coalesce(purpose, '') <> 'PRIVATE'";
        String visited =
                "select country from portal.delegation_leg l where l.delegation_id = d.id and country is not null"
                        + " union select from_country where from_country is not null";
        assertNumber("delegations.inbound.count", "select count(*) " + trips.formatted("IN"));
        assertNumber(
                "delegations.inbound.persons[hostLevel=OTHER_AGENCY]",
                "select sum(member_count) " + trips.formatted("IN") + " and host_level = 'OTHER_AGENCY'");
        assertNumber("delegations.outbound.count", "select count(*) " + out);
        assertNumber(
                "delegations.outbound.count[country=LA]", "select count(*) " + out + " and 'LA' in (" + visited + ")");
        assertNumber(
                "delegations.outbound.countries.count",
                "select count(distinct c.country) from (select d.* " + out + ") d cross join lateral (" + visited
                        + ") c");
        assertNumber(
                "delegations.plan.inbound.persons[quarter=1]",
                "select sum(member_count) from portal.delegation where phase = 'PLAN' and year = 2020 and direction = 'IN'"
                        + " and state in ('APPROVED', 'EXECUTED') and planned_quarter = 1");
        assertNumber(
                "delegations.outbound.private_trips.persons",
                "select count(*) from portal.private_trip where state <> 'DECLARED'");
        assertNumber(
                "conferences.held.foreign_participants[nationality=LA]",
                "select sum(p.participants) from portal.conference c join portal.conference_country p on p.conference_id = c.id"
                        + " where role = 'HOST' and state in ('HELD', 'REPORTED') and p.country = 'LA'"
                        + " and end_date between '2019-01-01' and '2019-12-31'");
        session.update("rollback");
    }

    private void assertNumber(String key, String query) throws SQLException {
        FigureKey figure = FigureKey.parse(key);
        IndicatorSource source =
                sources.stream().filter(each -> each.counts(figure)).findFirst().orElseThrow();
        long expected = session.number(query);
        assertThat(expected).as(key).isPositive();
        assertThat(of(source.count(Set.of(figure), YEAR, null), figure).value())
                .as(key)
                .isEqualTo(FigureValue.of(expected));
    }

    @Test
    void aChangedRowChangesTheMarksOfTheFiguresThatCountItAndNoOthers() throws SQLException {
        session.enter("alpha", "TENANT", "");
        Map<FigureKey, Counted> before = counted(null);
        UUID changed = sources.get(0)
                .rows(FigureKey.of("delegations.outbound.count"), YEAR, null, 3, 1)
                .get(0)
                .id();
        Set<FigureKey> counting = new TreeSet<>();
        for (IndicatorSource source : sources) {
            for (FigureKey key : RegisterKeys.of(source)) {
                if (all(source, key, null).stream().anyMatch(row -> row.id().equals(changed))) {
                    counting.add(key);
                }
            }
        }
        session.update("update portal.delegation set version = version + 1 where id = ?", changed);
        Map<FigureKey, Counted> after = counted(null);
        Set<FigureKey> marked = new TreeSet<>(before.keySet());
        marked.removeIf(key -> of(before, key).mark().equals(of(after, key).mark()));
        session.update("rollback");
        assertThat(counting).hasSizeGreaterThan(5);
        assertThat(marked).isEqualTo(counting);
    }

    @Test
    void aUnitCountsItsOwnRowsWhetherItAsksItselfOrIsAskedFor() throws SQLException {
        UUID unit = registers.units.get(1);
        session.enter("alpha", "TENANT", "");
        Map<FigureKey, Counted> asked = counted(unit);
        Map<FigureKey, Counted> whole = counted(null);
        session.enter("alpha", "UNIT", unit.toString());
        Map<FigureKey, Counted> own = counted(null);
        session.enter("", "", "");
        Map<FigureKey, Counted> nobody = counted(null);
        session.update("rollback");
        assertThat(own).isEqualTo(asked).isNotEqualTo(whole);
        assertThat(nobody.values()).allMatch(each -> each.mark().isEmpty() && !each.kept());
    }

    @Test
    void aRegisterThatNobodyHadBegunSaysNothing() throws SQLException {
        session.enter("alpha", "TENANT", "");
        FigureKey key = FigureKey.of("delegations.inbound.count");
        Counted early = of(sources.get(0).count(Set.of(key), Period.year(2015), null), key);
        Counted late = of(sources.get(0).count(Set.of(key), Period.year(2025), null), key);
        session.update("rollback");
        assertThat(early.kept()).isFalse();
        assertThat(late).isEqualTo(new Counted(FigureValue.of(0), "", true));
    }

    private static Counted of(Map<FigureKey, Counted> counted, FigureKey key) {
        return Objects.requireNonNull(counted.get(key));
    }

    private static Map<FigureKey, Counted> counted(@Nullable UUID unit) {
        Map<FigureKey, Counted> counted = new TreeMap<>();
        sources.forEach(source -> counted.putAll(source.count(RegisterKeys.of(source), YEAR, unit)));
        return counted;
    }

    private static List<CountedRow> all(IndicatorSource source, FigureKey key, @Nullable UUID unit) {
        List<CountedRow> rows = new ArrayList<>();
        List<CountedRow> page;
        do {
            page = source.rows(key, YEAR, unit, rows.size(), 37);
            rows.addAll(page);
        } while (page.size() == 37);
        return rows;
    }

    private static FigureValue value(FigureKey key, List<CountedRow> rows) {
        BigDecimal sum = rows.stream().map(CountedRow::adds).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!IndicatorCatalogue.load().get(key).unit().equals("%")) {
            return FigureValue.of(plain(sum));
        }
        return rows.isEmpty()
                ? FigureValue.missing()
                : FigureValue.of(
                        plain(sum.movePointRight(2).divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
