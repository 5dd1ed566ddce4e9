package vn.doingoai.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogueTest {

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.load();

    @Test
    void hasTheHundredAndFortyLinesAndTheTwoCountedAsCases() {
        assertThat(catalogue.all()).hasSize(144);
        assertThat(catalogue.keys()).contains("consular.detained_abroad.cases", "consular.deaths_abroad.cases");
        assertThat(catalogue.all()).allSatisfy(indicator -> {
            assertThat(indicator.name()).isNotBlank();
            assertThat(indicator.unit()).isNotBlank();
            assertThat(FigureKey.parse(indicator.key())).isEqualTo(FigureKey.of(indicator.key()));
        });
    }

    @Test
    void keepsNameUnitAndNatureOfTheCatalogue() {
        Indicator trade = catalogue.get(FigureKey.of("trade.turnover.value"));

        assertThat(trade.name()).isEqualTo("Kim ngạch xuất nhập khẩu");
        assertThat(trade.unit()).isEqualTo("triệu USD");
        assertThat(trade.nature()).isEqualTo(Indicator.Nature.FLOW);
        assertThat(catalogue.get(FigureKey.of("passports.managed.count")).nature())
                .isEqualTo(Indicator.Nature.STOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delegations.inbound.count",
                "delegations.inbound.count[hostLevel=PROVINCIAL_LEADERS]",
                "tasks.completed.count[source=DIRECT]",
                "delegations.outbound.count[orgUnit=NGA-SON]"
            })
    void knowsFacetsOfItsIndicators(String key) {
        assertThat(catalogue.knows(FigureKey.parse(key))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegations.sideways.count", "delegations.inbound.count[colour=RED]"})
    void doesNotKnowOtherIndicatorsOrDimensions(String key) {
        assertThat(catalogue.knows(FigureKey.parse(key))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "delegations.inbound.count, -1, negative",
        "delegations.inbound.count, 1.5, fraction",
        "delegations.inbound.count, 1.0,",
        "trade.turnover.value, 80.2,",
        "border.coast.length_km, 6.5,",
        "trade.turnover.value, 1e16, too-large",
    })
    void objectsToNumbersThatCannotBe(String key, BigDecimal value, String objection) {
        assertThat(catalogue.get(FigureKey.of(key)).objectionTo(value).orElse(null))
                .isEqualTo(objection);
    }
}
