package vn.doingoai.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.indicators.Comparison.Comparability;
import vn.doingoai.indicators.Comparison.Ground;
import vn.doingoai.kernel.time.Period;

class ComparisonTest {

    private static final FigureKey INBOUND = FigureKey.of("delegations.inbound.count");
    private static final Period YEAR = Period.year(2019);
    private static final Ground TORN = new Ground(true, List.of());
    private static final Ground GAP = new Ground(false, List.of("Nga Sơn"));

    @ParameterizedTest
    @CsvSource({
        // now, base, territory changed, somebody missing, comparability, difference, per cent
        "90, 85, false, false, COMPARABLE, 5, 5.9",
        "80, 85, false, false, COMPARABLE, -5, -5.9",
        "85, 85, false, false, COMPARABLE, 0, 0.0",
        "5, 0, false, false, COMPARABLE, 5,",
        "5, -, false, false, COMPARABLE, 5,",
        "-, 4, false, false, COMPARABLE, -4, -100.0",
        "90, ?, false, false, NO_BASE,,",
        "?, 85, false, false, NO_BASE,,",
        "90, ?, false, true, NO_BASE,,",
        "90, 85, false, true, INCOMPLETE_BASE,,",
        "90, 85, true, true, INCOMPLETE_BASE,,",
        "90, 85, true, false, TERRITORY_CHANGED,,",
    })
    void comparesOnlyWhatSpeaksOfTheSame(
            String now,
            String base,
            boolean territory,
            boolean gap,
            Comparability comparability,
            BigDecimal difference,
            BigDecimal percent) {
        Ground ground = new Ground(territory, gap ? List.of("Nga Sơn") : List.of());
        Comparison comparison = Comparison.of(INBOUND, YEAR, value(now), value(base), ground);

        assertThat(comparison.comparability()).isEqualTo(comparability);
        assertThat(comparison.difference()).isEqualTo(Optional.ofNullable(difference));
        assertThat(comparison.percent()).isEqualTo(Optional.ofNullable(percent));
    }

    private static FigureValue value(String text) {
        return switch (text) {
            case "-" -> FigureValue.nil();
            case "?" -> FigureValue.missing();
            default -> FigureValue.of(Long.parseLong(text));
        };
    }

    @Test
    void nineMonthsAreComparedWithNineMonthsAlone() {
        FigureValue nine = FigureValue.of(80).covering(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 9, 30));
        FigureValue nineBefore = FigureValue.of(70).covering(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 9, 30));

        assertThat(compared(nine, FigureValue.of(70))).isEqualTo(Comparability.PERIOD_CHANGED);
        assertThat(compared(FigureValue.of(80), nineBefore)).isEqualTo(Comparability.PERIOD_CHANGED);
        assertThat(compared(nine, nineBefore)).isEqualTo(Comparability.COMPARABLE);
    }

    @Test
    void aChangedDefinitionStandsBetweenTheTwo() throws IOException {
        DefinitionChanges changes = DefinitionChanges.read(new StringReader("""
                key,date,what,tenant
                delegations.inbound.count,2019-03-01,private guests are counted too,
                delegations.outbound.count,2019-03-01,private trips are counted too,gia-lai
                """));

        assertThat(changes.between(INBOUND, "gia-lai", LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31)))
                .isTrue();
        assertThat(changes.between(INBOUND, "gia-lai", LocalDate.of(2018, 1, 1), LocalDate.of(2019, 2, 28)))
                .isFalse();
        assertThat(changes.between(INBOUND, "gia-lai", LocalDate.of(2019, 3, 1), LocalDate.of(2020, 12, 31)))
                .isFalse();
        assertThat(changes.between(
                        FigureKey.of("delegations.outbound.count"),
                        "thanh-hoa",
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 12, 31)))
                .isFalse();
    }

    @Test
    void whatOneTenantCountsOtherwiseStandsInItsOwnComparisonsAlone() {
        assertThat(outbound("gia-lai", 2025, 2019)).isEqualTo(Comparability.DEFINITION_CHANGED);
        assertThat(outbound("gia-lai", 2026, 2025)).isEqualTo(Comparability.COMPARABLE);
        assertThat(outbound("thanh-hoa", 2025, 2019)).isEqualTo(Comparability.COMPARABLE);
    }

    @Test
    void whatOneTenantCountsOtherwiseStandsInTheSumOfAll() {
        FigureKey outbound = FigureKey.of("delegations.outbound.count");
        assertThat(Comparison.redefinedAnywhere(outbound, Period.year(2025))).isTrue();
        assertThat(Comparison.redefinedAnywhere(outbound, Period.year(2026))).isFalse();
        assertThat(Comparison.redefinedAnywhere(INBOUND, Period.year(2025))).isFalse();
        assertThat(Comparison.redefined(outbound, "gia-lai", Period.year(2025))).isTrue();
        assertThat(Comparison.redefined(outbound, "thanh-hoa", Period.year(2025)))
                .isFalse();
    }

    private static Comparability outbound(String tenant, int year, int before) {
        return Comparison.between(
                        FigureKey.of("delegations.outbound.count"),
                        tenant,
                        new Comparison.Side(Period.year(year), FigureValue.of(177)),
                        new Comparison.Side(Period.year(before), FigureValue.of(51)),
                        Ground.FIRM)
                .comparability();
    }

    @Property
    void thereIsNeverAGrowthRateOverWhatIsNotComparable(
            @ForAll @IntRange(max = 2000) int now, @ForAll @IntRange(max = 2000) int base, @ForAll boolean torn) {
        Comparison comparison =
                Comparison.of(INBOUND, YEAR, FigureValue.of(now), FigureValue.of(base), torn ? TORN : GAP);

        assertThat(comparison.difference()).isEmpty();
        assertThat(comparison.percent()).isEmpty();
    }

    @Property
    void theDifferenceLeadsFromTheBaseToTheFigure(
            @ForAll @IntRange(max = 2000) int now, @ForAll @IntRange(max = 2000) int base) {
        Comparison comparison = Comparison.of(INBOUND, YEAR, FigureValue.of(now), FigureValue.of(base), Ground.FIRM);

        assertThat(comparison.difference()).contains(BigDecimal.valueOf((long) now - base));
        assertThat(comparison.percent().isPresent()).isEqualTo(base != 0);
        comparison.percent().ifPresent(percent -> assertThat(percent.signum()).isIn(0, Integer.signum(now - base)));
    }

    private static Comparability compared(FigureValue now, FigureValue base) {
        return Comparison.of(INBOUND, YEAR, now, base, Ground.FIRM).comparability();
    }
}
