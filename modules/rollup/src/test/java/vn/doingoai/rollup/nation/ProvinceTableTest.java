package vn.doingoai.rollup.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doingoai.rollup.nation.NationFixture.INBOUND;
import static vn.doingoai.rollup.nation.NationFixture.OUTBOUND;
import static vn.doingoai.rollup.nation.NationFixture.RATE;
import static vn.doingoai.rollup.nation.NationFixture.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.Comparison.Comparability;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.rollup.nation.Cell.State;

class ProvinceTableTest {

    /** What was published for 2019, as in the demonstration. */
    private static ProvinceTable of2019(Borders borders) {
        return new NationFixture()
                .with("gia-lai", "2019", INBOUND, "90")
                .lackingUnits("thanh-hoa", "2019", INBOUND, "3", 26)
                .table("2019", borders, "", INBOUND, OUTBOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, REPORTED, 63",
        "2025-H1, REPORTED, 63",
        "2025, REPORTED, 34",
        "2026, REPORTED, 34",
        "2019, TODAY, 34",
        "2026, TODAY, 34"
    })
    void everyProvinceOfTheTimeHasARow(String period, Borders borders, int rows) {
        assertThat(new NationFixture().table(period, borders, "", INBOUND).lines())
                .hasSize(rows);
    }

    @Test
    void theTableOf2019SaysThatTwoOf63HavePublishedAndWhatIsMissing() {
        ProvinceTable table = of2019(Borders.REPORTED);

        assertThat(table.published()).isEqualTo(2);
        assertThat(table.total(0)).isEqualTo(new Total(new BigDecimal(93), 2, 0, 61, 0, 0, 1));
        assertThat(table.total(1)).isEqualTo(new Total(null, 0, 0, 63, 0, 0, 0));
        assertThat(line(table, "thanh-hoa").cells().get(1).state()).isEqualTo(State.MISSING);
    }

    @Test
    void aProvinceOfTodayLacksThoseThatDidNotReport() {
        Cell cell = line(of2019(Borders.TODAY), "gia-lai.2025").cells().get(0);

        assertThat(cell.state()).isEqualTo(State.INCOMPLETE);
        assertThat(cell.lacking()).containsExactly("Bình Định");
        assertThat(cell.number()).isZero();
        assertThat(of2019(Borders.TODAY).total(0)).isEqualTo(new Total(new BigDecimal(3), 1, 0, 32, 0, 1, 1));
    }

    @Test
    void aProvinceIsNotSaidToLackItself() {
        Cell cell = line(
                        new NationFixture()
                                .with("binh-dinh", "2019", INBOUND, "10")
                                .table("2019", Borders.TODAY, "", INBOUND),
                        "gia-lai.2025")
                .cells()
                .get(0);

        assertThat(cell.lacking()).containsExactly("Gia Lai cũ");
    }

    @ParameterizedTest
    @CsvSource({
        "90, 10, VALUE, 100",
        "90, Không, VALUE, 90",
        "Không, Không, NIL,",
        "90, ***, SUPPRESSED,",
        "***, ?, INCOMPLETE, 0",
        "90, ?, INCOMPLETE, 90",
        "?, ?, MISSING,",
    })
    void predecessorsAreAddedUpOnlyWhenAllAreKnown(String giaLai, String binhDinh, State state, BigDecimal amount) {
        Cell cell = line(
                        new NationFixture()
                                .with("gia-lai", "2019", INBOUND, giaLai)
                                .with("binh-dinh", "2019", INBOUND, binhDinh)
                                .table("2019", Borders.TODAY, "", INBOUND),
                        "gia-lai.2025")
                .cells()
                .get(0);

        assertThat(cell.state()).isEqualTo(state);
        assertThat(cell.amount()).isEqualTo(amount);
    }

    @Test
    void sharesAreNeitherReBasedNorSummed() {
        ProvinceTable table = new NationFixture()
                .with("gia-lai", "2019", RATE, "10")
                .with("binh-dinh", "2019", RATE, "20")
                .with("thanh-hoa", "2019", RATE, "30")
                .table("2019", Borders.TODAY, "", RATE);

        assertThat(line(table, "gia-lai.2025").cells().get(0).state()).isEqualTo(State.NOT_ADDED);
        assertThat(line(table, "thanh-hoa.2025").cells().get(0).number()).isEqualTo("30");
        assertThat(table.total(0).amount()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, gia-lai.2025, ?, TERRITORY_CHANGED",
        "REPORTED, gia-lai.2025, 10, TERRITORY_CHANGED",
        "TODAY, gia-lai.2025, ?, INCOMPLETE_BASE",
        "TODAY, gia-lai.2025, 10, COMPARABLE",
        "TODAY, gia-lai.2025, ***, NO_BASE",
        "REPORTED, thanh-hoa.2025, ?, COMPARABLE",
        "TODAY, thanh-hoa.2025, ?, COMPARABLE",
    })
    void whatStandsBetween2019And2025IsNamed(
            Borders borders, String province, String binhDinh, Comparability comparability) {
        Comparison comparison = inbound2025Against2019(borders, province, binhDinh);

        assertThat(comparison.comparability()).isEqualTo(comparability);
        assertThat(comparison.percent().isPresent()).isEqualTo(comparability == Comparability.COMPARABLE);
    }

    private static Comparison inbound2025Against2019(Borders borders, String province, String binhDinh) {
        return line(
                        new NationFixture()
                                .with("gia-lai", "2019", INBOUND, "90")
                                .with("binh-dinh", "2019", INBOUND, binhDinh)
                                .with("gia-lai.2025", "2025", INBOUND, "274")
                                .with("thanh-hoa", "2019", INBOUND, "3")
                                .with("thanh-hoa.2025", "2025", INBOUND, "4")
                                .table("2025", borders, "2019", INBOUND),
                        province)
                .comparisons()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"REPORTED, ?", "REPORTED, 40", "TODAY, ?", "TODAY, 40"})
    void giaLaiSentNobodyToCompareWithIn2025HoweverItsBordersAreDrawn(Borders borders, String binhDinh) {
        ProvinceTable table = new NationFixture()
                .with("gia-lai", "2019", OUTBOUND, "51")
                .with("binh-dinh", "2019", OUTBOUND, binhDinh)
                .with("gia-lai.2025", "2025", OUTBOUND, "177")
                .table("2025", borders, "2019", OUTBOUND);

        assertThat(line(table, "gia-lai.2025").comparisons().get(0).percent()).isEmpty();
    }

    @Test
    void aFigureThatLacksUnitsHasNoGrowthRate() {
        ProvinceTable table = new NationFixture()
                .with("thanh-hoa", "2019", INBOUND, "10")
                .lackingUnits("thanh-hoa", "2018", INBOUND, "3", 26)
                .table("2019", Borders.REPORTED, "2018", INBOUND);

        assertThat(line(table, "thanh-hoa").comparisons().get(0).comparability())
                .isEqualTo(Comparability.INCOMPLETE_BASE);
    }

    @Test
    void equalFiguresShareARankAndTheNextOneIsPassedOver() {
        ProvinceTable ranked = new NationFixture()
                .with("gia-lai", "2019", INBOUND, "90")
                .with("thanh-hoa", "2019", INBOUND, "7")
                .with("ha-noi", "2019", INBOUND, "7.0")
                .with("nghe-an", "2019", INBOUND, "Không")
                .with("ha-tinh", "2019", INBOUND, "***")
                .table("2019", Borders.REPORTED, "", INBOUND)
                .ranked(0);

        assertThat(ranked.lines()).hasSize(63);
        assertThat(ranked.lines().stream()
                        .filter(line -> line.rank() > 0)
                        .map(line ->
                                line.rank() + " " + line.territory().province().id()))
                .containsExactly("1 gia-lai", "2 ha-noi", "2 thanh-hoa", "4 nghe-an");
    }

    @Property(tries = 300)
    void bothViewsHaveOneSumWhenEverybodyReported(@ForAll @Size(63) List<@IntRange(max = 5000) Integer> amounts) {
        NationFixture nation = new NationFixture();
        List<Province> provinces = Provinces.existingOn(Period.year(2019).to());
        for (int i = 0; i < provinces.size(); i++) {
            nation.with(provinces.get(i).id(), "2019", INBOUND, amounts.get(i).toString());
        }
        Total then = nation.table("2019", Borders.REPORTED, "", INBOUND).total(0);
        Total today = nation.table("2019", Borders.TODAY, "", INBOUND).total(0);

        assertThat(then.amount()).isEqualTo(today.amount());
        assertThat(then.reported() + " " + today.reported()).isEqualTo("63 34");
        assertThat(amounts.stream().collect(Collectors.summingInt(each -> each)))
                .isEqualTo(then.amount() == null ? -1 : then.amount().intValueExact());
    }
}
