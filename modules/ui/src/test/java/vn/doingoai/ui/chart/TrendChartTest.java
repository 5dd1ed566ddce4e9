package vn.doingoai.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TrendChartTest {

    private static final List<String> PERIODS = List.of("2019", "2020", "2021", "2022");

    @Test
    void aMissingYearBreaksTheLineAndIsHatched() throws Exception {
        var trend = new Trend(
                PERIODS, List.of(new Trend.Series("Đoàn vào", List.of(value(90), value(20), missing(), value(45)))));
        var drawing = new TrendChart("t", trend).draw();
        assertThat(drawing).containsOnlyOnce("class=\"line series0\"").containsOnlyOnce("class=\"gap\"");
        assertThat(document(drawing).getDocumentElement().getTextContent())
                .contains("2021: chưa có số liệu", "Đoàn vào, 2019: 90 đoàn");
    }

    @Test
    void noneLiesOnZeroWithAMarkOfItsOwnAndWhatIsIncompleteIsHollow() {
        var trend = new Trend(
                PERIODS,
                List.of(new Trend.Series(
                        "a", List.of(Datum.nil("không"), value(3).incomplete(), value(5), Datum.suppressed("ẩn")))));
        assertThat(new TrendChart("t", trend).draw())
                .containsOnlyOnce("mark hollow")
                .containsOnlyOnce("d=\"" + TrendChart.nil())
                .containsPattern("y=\"230.0\"><title>a, 2019: không");
    }

    @Test
    void seriesOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> new Trend(PERIODS, List.of(new Trend.Series("a", List.of(value(1))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingToDrawIsStillADrawing() throws Exception {
        assertThat(document(new TrendChart("t", new Trend(List.of(), List.of())).draw()))
                .isNotNull();
        var all = List.of(missing(), missing(), missing(), missing());
        assertThat(document(new TrendChart("t", new Trend(PERIODS, List.of(new Trend.Series("a", all)))).draw()))
                .isNotNull();
    }

    @Test
    void theAxisHasRoundStepsFromZeroToAboveTheGreatest() {
        assertThat(Scale.of(Stream.of(new BigDecimal("575"))).ticks())
                .containsExactly(number(0), number(200), number(400), number(600));
        assertThat(Scale.of(Stream.of(number(3))).ticks()).containsExactly(number(0), number(1), number(2), number(3));
        assertThat(Scale.of(Stream.of(new BigDecimal("-4"), new BigDecimal("0.5")))
                        .ticks())
                .first()
                .isEqualTo(number(-4));
    }

    @Property
    void everyHeightLiesOnTheAxis(
            @ForAll @IntRange(min = -100000) int one, @ForAll @IntRange(min = -100000) int other) {
        var scale = Scale.of(Stream.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other)));
        assertThat(scale.share(BigDecimal.valueOf(one))).isBetween(0.0, 1.0);
        assertThat(scale.ticks()).hasSizeBetween(2, 8);
    }

    @Test
    void theLongestBarIsAsLongAsThereIsRoomAndMissingHasNone() {
        var bars = List.of(
                new Bar("Gia Lai", value(90), "/a"),
                new Bar("Huế", value(45), null),
                new Bar("Hà Nội", missing(), null));
        var charts = new Charts();
        assertThat(bars.stream().map(each -> charts.length(bars, each))).containsExactly("100.00%", "50.00%", "0");
    }

    private static Datum value(int amount) {
        return Datum.value(BigDecimal.valueOf(amount), amount + " đoàn");
    }

    private static Datum missing() {
        return Datum.missing("chưa có số liệu");
    }

    private static BigDecimal number(int number) {
        return new BigDecimal(number).signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number).stripTrailingZeros();
    }

    private static Document document(String drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)));
    }
}
