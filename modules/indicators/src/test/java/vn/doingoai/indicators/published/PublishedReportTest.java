package vn.doingoai.indicators.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.NationalTable;
import vn.doingoai.kernel.time.Period;

class PublishedReportTest {

    private static final Instant AT = Instant.parse("2019-12-06T03:04:05.123456Z");

    @Property
    void whatIsReadIsWhatWasWritten(
            @ForAll String words, @ForAll boolean corrects, @ForAll("figures") List<PublishedFigure> figures) {
        PublishedReport report = new PublishedReport(
                UUID.randomUUID(),
                words,
                "412/BC-SNgV",
                LocalDate.of(2019, 12, 6),
                Period.year(2019),
                "gia-lai-annual",
                corrects ? null : UUID.randomUUID(),
                words,
                63,
                2,
                corrects ? UUID.randomUUID() : null,
                words,
                "00ff",
                AT,
                figures);
        assertThat(PublishedReport.fromJson(report.toJson())).isEqualTo(report);
    }

    @Property
    void aRequestAndAReturnAreReadAsTheyWereWritten(
            @ForAll String words, @ForAll RequestedReport.Word word, @ForAll @IntRange(max = 5000) int days) {
        RequestedReport asked = new RequestedReport(
                UUID.randomUUID(),
                word,
                words,
                "1234/BNG-CNV",
                LocalDate.of(2019, 11, 15),
                Period.year(2019),
                LocalDate.of(2019, 12, 14).plusDays(days),
                words);
        ReturnedReport returned = new ReturnedReport(UUID.randomUUID(), UUID.randomUUID(), words);
        assertThat(RequestedReport.fromJson(asked.toJson())).isEqualTo(asked);
        assertThat(ReturnedReport.fromJson(returned.toJson())).isEqualTo(returned);
    }

    @Provide
    Arbitrary<List<PublishedFigure>> figures() {
        Arbitrary<FigureKey> keys = Arbitraries.of(NationalTable.COLUMNS);
        Arbitrary<FigureValue> values = Arbitraries.oneOf(
                Arbitraries.just(FigureValue.nil()),
                Arbitraries.just(FigureValue.missing()),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("999999999999"))
                        .ofScale(2)
                        .map(FigureValue::of),
                Arbitraries.longs()
                        .between(0, 1_000_000)
                        .map(number -> FigureValue.of(number)
                                .with(FigureValue.Precision.ESTIMATE)
                                .covering(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 9, 30))));
        return Combinators.combine(keys, values, Arbitraries.integers().between(0, 200))
                .as(PublishedFigure::new)
                .list()
                .ofMaxSize(30);
    }
}
