package vn.doingoai.rollup.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.published.PublishedFigure;
import vn.doingoai.kernel.time.Period;

class HeldBackTest {

    @ParameterizedTest
    @CsvSource({
        "consular.deaths_abroad.persons,                2, 3, SUPPRESSED",
        "consular.deaths_abroad.persons,                1, 3, SUPPRESSED",
        "consular.deaths_abroad.persons,                3, 3, VALUE",
        "consular.deaths_abroad.persons,                0, 3, VALUE",
        "consular.deaths_abroad.persons,                2, 0, VALUE",
        "consular.detained_abroad.persons[country=KH],  2, 3, SUPPRESSED",
        "delegations.inbound.count,                     2, 3, VALUE"
    })
    void aSmallCountOfASensitiveIndicatorIsNotKept(String key, long value, int least, String state) {
        ReceivedFigure received = kept(least, figure(key, value)).get(0);
        assertThat(received.state()).isEqualTo(state);
        assertThat(received.amount() == null).isEqualTo(state.equals("SUPPRESSED"));
        assertThat(received.indicator() + received.dimensions()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"NIL", "MISSING"})
    void whatIsNoNumberIsKeptAsItIs(FigureValue.State state) {
        FigureValue value = state == FigureValue.State.NIL ? FigureValue.nil() : FigureValue.missing();
        PublishedFigure figure = new PublishedFigure(FigureKey.of("consular.deaths_abroad.persons"), value, 4);
        ReceivedFigure received = kept(3, figure).get(0);
        assertThat(received.state()).isEqualTo(state.name());
        assertThat(received.missingUnits()).isEqualTo(4);
        assertThat(received.coveredFrom()).isEqualTo(Period.year(2019).from());
    }

    @Test
    void noPartIsKeptBesideOneThatIsNot() {
        String whole = "consular.detained_abroad.persons";
        List<ReceivedFigure> kept =
                kept(3, figure(whole, 12), figure(whole + "[country=KH]", 10), figure(whole + "[country=LA]", 2));
        assertThat(kept).extracting(ReceivedFigure::state).containsExactly("VALUE", "SUPPRESSED", "SUPPRESSED");
    }

    @Test
    void partsThatAreAllLargeAreKept() {
        String whole = "consular.detained_abroad.persons";
        List<ReceivedFigure> kept = kept(3, figure(whole + "[country=KH]", 10), figure(whole + "[country=LA]", 3));
        assertThat(kept).extracting(ReceivedFigure::state).containsOnly("VALUE");
    }

    private static List<ReceivedFigure> kept(int least, PublishedFigure... figures) {
        return ReceivedFigure.all(List.of(figures), Period.year(2019), least);
    }

    private static PublishedFigure figure(String key, long value) {
        return new PublishedFigure(FigureKey.parse(key), FigureValue.of(value), 0);
    }
}
