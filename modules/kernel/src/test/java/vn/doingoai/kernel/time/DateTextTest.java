package vn.doingoai.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.error.BusinessException;

class DateTextTest {

    private static final int THIS_YEAR = 2019;

    @ParameterizedTest
    @CsvSource({
        "'từ 12 đến 15/3/2019', 2019-03-12, 2019-03-15, DAY, '12/03/2019 - 15/03/2019'",
        "'Từ ngày 12 đến ngày 15 tháng 3 năm 2019', 2019-03-12, 2019-03-15, DAY, '12/03/2019 - 15/03/2019'",
        "'12-15/3/2019', 2019-03-12, 2019-03-15, DAY, '12/03/2019 - 15/03/2019'",
        "'12 – 15/3', 2019-03-12, 2019-03-15, DAY, '12/03/2019 - 15/03/2019'",
        "'28/2 - 3/3/2020', 2020-02-28, 2020-03-03, DAY, '28/02/2020 - 03/03/2020'",
        "'28/02/2019-03/03/2019', 2019-02-28, 2019-03-03, DAY, '28/02/2019 - 03/03/2019'",
        "'28/12-3/1/2020', 2019-12-28, 2020-01-03, DAY, '28/12/2019 - 03/01/2020'",
        "'28/12/2019 - 3/1/2020', 2019-12-28, 2020-01-03, DAY, '28/12/2019 - 03/01/2020'",
        "'ngày 12 tháng 3 năm 2019', 2019-03-12, 2019-03-12, DAY, '12/03/2019'",
        "'ngày 05 tháng 03', 2019-03-05, 2019-03-05, DAY, '05/03/2019'",
        "'15/3', 2019-03-15, 2019-03-15, DAY, '15/03/2019'",
        "'15/3/18', 2018-03-15, 2018-03-15, DAY, '15/03/2018'",
        "'15.3.2018', 2018-03-15, 2018-03-15, DAY, '15/03/2018'",
        "'15-3-2018', 2018-03-15, 2018-03-15, DAY, '15/03/2018'",
        "'2018-03-15', 2018-03-15, 2018-03-15, DAY, '15/03/2018'",
        "'tháng 3/2018', 2018-03-01, 2018-03-31, MONTH, 'Tháng 3/2018'",
        "'Tháng 02', 2019-02-01, 2019-02-28, MONTH, 'Tháng 2/2019'",
        "'tháng 3 năm 2018', 2018-03-01, 2018-03-31, MONTH, 'Tháng 3/2018'",
        "'3/2018', 2018-03-01, 2018-03-31, MONTH, 'Tháng 3/2018'",
        "'tháng 9 - 11/2021', 2021-09-01, 2021-11-30, MONTH, 'Tháng 9/2021 - Tháng 11/2021'",
        "'từ tháng 9 đến tháng 11/2021', 2021-09-01, 2021-11-30, MONTH, 'Tháng 9/2021 - Tháng 11/2021'",
        "'Quý II', 2019-04-01, 2019-06-30, QUARTER, 'Quý II/2019'",
        "'quý 2/2018', 2018-04-01, 2018-06-30, QUARTER, 'Quý II/2018'",
        "'QUÝ IV NĂM 2018', 2018-10-01, 2018-12-31, QUARTER, 'Quý IV/2018'",
        "'Q1', 2019-01-01, 2019-03-31, QUARTER, 'Quý I/2019'",
        "'năm 2018', 2018-01-01, 2018-12-31, YEAR, 'Năm 2018'",
        "'Cả năm 2018.', 2018-01-01, 2018-12-31, YEAR, 'Năm 2018'",
    })
    void readsWhatPeopleWriteAndPrintsOneWay(
            String text, LocalDate from, LocalDate to, DateSpan.Precision precision, String printed) {
        DateSpan span = DateText.parse(text, THIS_YEAR);
        assertThat(span).isEqualTo(new DateSpan(from, to, precision));
        assertThat(DateText.print(span)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "'quý III-IV', date-two-quarters",
        "'Quý I hoặc II', date-two-quarters",
        "'Quý I, quý II/2020', date-two-quarters",
        "'quý III/2019 - quý I/2020', date-two-quarters",
        "'cuối tháng 9', date-vague",
        "'khoảng 15/3/2019', date-vague",
        "'đầu quý II', date-vague",
        "'31/2/2019', date-does-not-exist",
        "'12/19', date-does-not-exist",
        "'15/3/1019', date-does-not-exist",
        "'tháng 13/2019', date-does-not-exist",
        "'28/12 - 3/1', date-needs-year",
        "'15-12/3/2019', date-ends-before",
        "'15/5 - 12/3/2019', date-ends-before",
        "'15/3/2019 - 12/3/2019', date-ends-before",
        "'', date-unreadable",
        "'trong năm', date-unreadable",
        "'12', date-unreadable",
        "'12 và 15/3/2019', date-unreadable",
        "'8h00 ngày 12/3/2019', date-unreadable",
        "'quý V', date-unreadable",
    })
    void refusesWhatIsNotCertainAndSaysWhy(String text, String code) {
        assertThatThrownBy(() -> DateText.parse(text, THIS_YEAR))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Property
    void readsBackWhatItPrints(@ForAll("spans") DateSpan span, @ForAll @IntRange(min = 1990, max = 2050) int year) {
        assertThat(DateText.parse(DateText.print(span), year)).isEqualTo(span);
    }

    @Property
    void neverFailsOtherwiseThanByRefusing(@ForAll("scraps") String text) {
        try {
            DateSpan span = DateText.parse(text, THIS_YEAR);
            assertThat(span.to()).isAfterOrEqualTo(span.from());
        } catch (BusinessException refused) {
            assertThat(refused.code()).startsWith("date-");
        }
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2050);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 400);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays);
        Arbitrary<DateSpan> ofDays =
                Combinators.combine(days, lengths).as((day, length) -> DateSpan.days(day, day.plusDays(length)));
        Arbitrary<DateSpan> ofMonths = Combinators.combine(days, lengths)
                .as((day, length) -> DateSpan.months(YearMonth.from(day), YearMonth.from(day.plusDays(length))));
        Arbitrary<DateSpan> quarters =
                Combinators.combine(Arbitraries.integers().between(1, 4), years).as(DateSpan::quarter);
        return Arbitraries.oneOf(ofDays, ofMonths, quarters, years.map(DateSpan::year));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("1", "12", "31", "2019", "/", "-", " ", "quý", "II", "tháng", "năm", "từ", "đến", "ngày")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
