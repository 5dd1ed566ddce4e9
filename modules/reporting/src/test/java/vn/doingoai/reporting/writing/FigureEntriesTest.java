package vn.doingoai.reporting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;

class FigureEntriesTest {

    private static final FigureKey COUNT = FigureKey.of("delegations.inbound.count");
    private static final FigureKey TRADE = FigureKey.of("trade.turnover.value");

    @Test
    void oneThatCannotBeReadDoesNotKeepTheOthersFromBeingSaved() {
        FigureEntries entries = FigureEntries.read("[%s,%s]".formatted(value(COUNT, "12abc"), value(TRADE, "1.080,2")));
        assertThat(entries.values()).containsOnlyKeys(TRADE);
        assertThat(entries.values().get(TRADE)).isEqualTo(FigureValue.of(new BigDecimal("1080.2")));
        assertThat(entries.wrong()).containsOnlyKeys(COUNT);
    }

    @Test
    void nothingNilAndZeroAreThreeThings() {
        assertThat(one(value(COUNT, ""))).isEqualTo(FigureValue.missing());
        assertThat(one(entry(COUNT, "NIL", "", "", ""))).isEqualTo(FigureValue.nil());
        assertThat(one(value(COUNT, "0"))).isEqualTo(FigureValue.of(0));
    }

    @Test
    void halfADelegationIsRefusedAndHalfAMillionIsNot() {
        assertThat(FigureEntries.read("[" + value(COUNT, "2,5") + "]").wrong()).containsOnlyKeys(COUNT);
        assertThat(FigureEntries.read("[" + value(TRADE, "2,5") + "]").wrong()).isEmpty();
    }

    @Test
    void theDaysItCoversAreReadAsPeopleWriteThem() {
        FigureValue value = one(entry(TRADE, "VALUE", "80,2", "1/1/2019", "30/09/2019"));
        assertThat(value.coveredFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(value.coveredTo()).isEqualTo(LocalDate.of(2019, 9, 30));
        assertThat(value.precision()).isEqualTo(Precision.ESTIMATE);
    }

    @Test
    void daysThatDoNotExistOrRunBackwardsAreRefused() {
        assertThat(FigureEntries.read("[" + entry(TRADE, "VALUE", "1", "31/2/2019", "30/9/2019") + "]")
                        .wrong())
                .containsOnlyKeys(TRADE);
        assertThat(FigureEntries.read("[" + entry(TRADE, "VALUE", "1", "30/9/2019", "1/1/2019") + "]")
                        .wrong())
                .containsOnlyKeys(TRADE);
        assertThat(FigureEntries.read("[" + entry(TRADE, "VALUE", "1", "1/1/2019", "") + "]")
                        .wrong())
                .containsOnlyKeys(TRADE);
    }

    private static FigureValue one(String entry) {
        return FigureEntries.read("[" + entry + "]")
                .values()
                .values()
                .iterator()
                .next();
    }

    private static String value(FigureKey key, String text) {
        return entry(key, "VALUE", text, "", "").replace("ESTIMATE", "EXACT");
    }

    private static String entry(FigureKey key, String state, String text, String from, String to) {
        return """
                {"key": "%s", "state": "%s", "text": "%s", "precision": "ESTIMATE", "from": "%s", "to": "%s"}""".formatted(key, state, text, from, to);
    }
}
