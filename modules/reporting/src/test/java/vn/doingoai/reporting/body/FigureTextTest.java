package vn.doingoai.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.kernel.time.Period;

class FigureTextTest {

    private static final FigureKey TRADE = FigureKey.of("trade.turnover.value");
    private static final FigureKey INBOUND = FigureKey.of("delegations.inbound.count");
    private static final FigureKey PERSONS = FigureKey.of("delegations.inbound.persons");

    @ParameterizedTest
    @CsvSource({
        "n, 405192.46, '405.192,46'",
        "n, 108373, 108.373",
        "n, 80.20, '80,2'",
        "n, 0, 0",
        "n2, 1, 01",
        "n2, 9.00, 09",
        "n2, 10, 10",
        "n2, 0, 0",
        "n2, 6.5, '6,5'",
        "n2, 1234, 1.234",
        "trieu, 466900000, '466,9 triệu đồng'",
        "ty, 1250000000, '1,25 tỷ đồng'",
        "usd, 20081, 20.081 USD",
        "pct, 86.1, '86,1%'",
        "approx, 160, khoảng 160",
    })
    void writesNumbersTheVietnameseWay(String filter, BigDecimal number, String printed) {
        FigureValue value = FigureValue.of(number).with(Precision.APPROX);

        assertThat(printed("{{trade.turnover.value|" + filter + "}}", null, TRADE, value))
                .isEqualTo(printed);
    }

    @Test
    void keepsValueNilAndMissingApart() {
        String pattern = "{{delegations.inbound.count|n2}} đoàn";

        assertThat(printed(pattern, "Không có", INBOUND, FigureValue.of(3))).isEqualTo("03 đoàn");
        assertThat(printed(pattern, "Không có", INBOUND, FigureValue.of(0))).isEqualTo("Không có");
        assertThat(printed(pattern, "Không có", INBOUND, FigureValue.nil())).isEqualTo("Không có");
        assertThat(printed(pattern, "Không có", INBOUND, FigureValue.missing())).isEqualTo("[chưa có số liệu]");
        assertThat(printed(pattern, null, INBOUND, FigureValue.of(0))).isEqualTo("0 đoàn");
        assertThat(printed(pattern, null, INBOUND, FigureValue.nil())).isEqualTo("không");
        assertThat(printed(pattern, null, INBOUND, FigureValue.missing())).isEqualTo("[chưa có số liệu]");
        assertThat(printed(pattern, "", INBOUND, FigureValue.nil())).isEmpty();
        assertThat(printed(null, null, INBOUND, FigureValue.of(1234))).isEqualTo("1.234");
    }

    @Test
    void keepsThemApartInsideAPatternOfSeveralFigures() {
        FigureRun run = new FigureRun(
                INBOUND, "{{delegations.inbound.count|n2}} đoàn/{{delegations.inbound.persons|n}} lượt khách", null);

        assertThat(text(Map.of(INBOUND, FigureValue.of(3))).of(run)).isEqualTo("03 đoàn/[chưa có số liệu] lượt khách");
        assertThat(text(Map.of(INBOUND, FigureValue.of(3), PERSONS, FigureValue.nil()))
                        .of(run))
                .isEqualTo("03 đoàn/không lượt khách");
    }

    @Test
    void neverTakesAMissingFigureForNothingInANestedChoice() {
        FigureRun run =
                new FigureRun(INBOUND, "có{{#if delegations.inbound.persons}} khách{{else}} không khách{{/if}}", "");

        assertThat(text(Map.of(INBOUND, FigureValue.of(3))).of(run)).isEqualTo("có[chưa có số liệu]");
        assertThat(text(Map.of(INBOUND, FigureValue.of(3), PERSONS, FigureValue.of(0)))
                        .of(run))
                .isEqualTo("có không khách");
    }

    @ParameterizedTest
    @CsvSource({
        "90, 85, 'tăng 5 đoàn (5,9%) so với năm 2018'",
        "80, 85, 'giảm 5 đoàn (5,9%) so với năm 2018'",
        "85, 85, không thay đổi so với năm 2018",
        "5, 0, tăng 5 đoàn so với năm 2018",
        "5,, chưa có số liệu so sánh",
    })
    void comparesWithTheYearBefore(long number, @Nullable Long before, String printed) {
        Map<FigureKey, FigureValue> previous = before == null ? Map.of() : Map.of(INBOUND, FigureValue.of(before));
        Figures figures = new Figures(Map.of(INBOUND, FigureValue.of(number)), previous, Period.year(2019));

        assertThat(new FigureText(figures).of(new FigureRun(INBOUND, "{{delegations.inbound.count|delta}}", null)))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2019-09-30, 9 tháng đầu năm 2019",
        "2021-01-01, 2021-06-30, 6 tháng đầu năm 2021",
        "2021-07-01, 2021-12-31, 6 tháng cuối năm 2021",
        "2019-07-01, 2019-09-30, quý III năm 2019",
        "2019-01-01, 2019-03-31, quý I năm 2019",
        "2018-01-01, 2018-12-31, năm 2018",
        "2019-02-01, 2019-02-28, tháng 02 năm 2019",
        "2018-11-15, 2019-09-30, từ ngày 15/11/2018 đến ngày 30/09/2019",
        "2019-02-01, 2019-03-31, từ ngày 01/02/2019 đến ngày 31/03/2019",
        "2019-01-01, 2019-12-31, ''",
    })
    void namesTheCoveredPeriodWhereItIsNotTheReports(LocalDate from, LocalDate to, String printed) {
        FigureValue value = FigureValue.of(80).covering(from, to);

        assertThat(printed("{{trade.turnover.value.period}}", null, TRADE, value))
                .isEqualTo(printed);
    }

    @Test
    void saysWhenANumberIsExpectedOnly() {
        String pattern = "{{trade.turnover.value.precision}}";

        assertThat(printed(pattern, null, TRADE, FigureValue.of(80).with(Precision.ESTIMATE)))
                .isEqualTo("ước");
        assertThat(printed(pattern, null, TRADE, FigureValue.of(80))).isEmpty();
        assertThat(printed(pattern, null, TRADE, FigureValue.missing())).isEmpty();
    }

    private static String printed(@Nullable String pattern, @Nullable String nil, FigureKey key, FigureValue value) {
        return text(Map.of(key, value)).of(new FigureRun(key, pattern, nil));
    }

    private static FigureText text(Map<FigureKey, FigureValue> values) {
        return new FigureText(Figures.of(values, Period.year(2019)));
    }
}
