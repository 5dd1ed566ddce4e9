package vn.doingoai.activities.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

class DueTextTest {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý I hoặc II              | 2021-01-01 | 2021-06-30",
                "Cả năm                     | 2021-01-01 | 2021-12-31",
                "tháng 9 - 11/2021          | 2021-09-01 | 2021-11-30",
                "Tháng 9 – 11/2021          | 2021-09-01 | 2021-11-30",
                "Quý II                     | 2021-04-01 | 2021-06-30",
                "trong quý 3                | 2021-07-01 | 2021-09-30",
                "Quý II/2022                | 2022-04-01 | 2022-06-30",
                "quý I và quý II            | 2021-01-01 | 2021-06-30",
                "Quý III, IV năm 2022       | 2022-07-01 | 2022-12-31",
                "Quý I-II/2022              | 2022-01-01 | 2022-06-30",
                "năm 2022                   | 2022-01-01 | 2022-12-31",
                "Trong năm                  | 2021-01-01 | 2021-12-31",
                "6 tháng đầu năm            | 2021-01-01 | 2021-06-30",
                "6 tháng cuối năm 2022      | 2022-07-01 | 2022-12-31",
                "9 tháng đầu năm 2021.      | 2021-01-01 | 2021-09-30",
                "trước ngày 15/6/2021       |            | 2021-06-14",
                "trước 30/6                 |            | 2021-06-29",
                "trước tháng 7/2021         |            | 2021-06-30",
                "chậm nhất ngày 30/6/2021   |            | 2021-06-30",
                "đến hết ngày 31/12/2021    |            | 2021-12-31",
                "30/6/2021                  |            | 2021-06-30",
                "ngày 05 tháng 3 năm 2021   |            | 2021-03-05",
                "hoàn thành trong tháng 5   | 2021-05-01 | 2021-05-31",
                "từ 12 đến 15/3/2021        | 2021-03-12 | 2021-03-15",
            })
    void deadlinesAreReadAsPeopleGiveThem(String text, @Nullable LocalDate from, LocalDate to) {
        assertThat(DueText.window(text, 2021)).contains(new DueWindow(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "Thường xuyên",
                "theo yêu cầu",
                "khi Trung ương có kế hoạch",
                "sớm",
                "trước",
                "ngày 31/2/2021",
                "cuối tháng 9",
                "Quý V",
                "trước khi họp",
                "đến hết",
                "chậm nhất"
            })
    void whatSaysNoTimeOrCannotBeReadHasNoWindow(String text) {
        assertThat(DueText.window(text, 2021)).isEmpty();
    }

    @Property
    void anyTwoQuartersSpanFromTheEarlierToTheLater(
            @ForAll @IntRange(min = 1, max = 4) int one,
            @ForAll @IntRange(min = 1, max = 4) int other,
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll("joins") String join) {
        String text = "Quý " + ROMAN.get(one - 1) + join + ROMAN.get(other - 1) + "/" + year;

        assertThat(DueText.window(text, 1999))
                .contains(new DueWindow(
                        DateSpan.quarter(Math.min(one, other), year).from(),
                        DateSpan.quarter(Math.max(one, other), year).to()));
    }

    @Property
    void whatIsPrintedAsASpanIsReadBackAsItsWindow(@ForAll("spans") DateSpan span) {
        DueWindow window = DueText.window(DateText.print(span), 1999).orElseThrow();

        assertThat(window.to()).isEqualTo(span.to());
        assertThat(window.from() == null ? span.to() : window.from()).isEqualTo(span.from());
    }

    @Property
    void noTextMakesItFailOrEndBeforeItBegins(@ForAll String text, @ForAll("words") List<String> words) {
        DueText.window(text, 2021);
        DueText.window(String.join(" ", words), 2021)
                .ifPresent(window -> assertThat(window.from() == null ? window.to() : window.from())
                        .isBeforeOrEqualTo(window.to()));
    }

    @Provide
    Arbitrary<String> joins() {
        return Arbitraries.of(" hoặc ", " và ", ", ", " - ", " hoặc quý ", " đến ");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "quý",
                        "I",
                        "II",
                        "hoặc",
                        "cả",
                        "năm",
                        "2021",
                        "tháng",
                        "9",
                        "-",
                        "11/2021",
                        "trước",
                        "ngày",
                        "30/6",
                        "31/2",
                        "đến",
                        "hết",
                        "6",
                        "đầu",
                        "cuối",
                        "chậm nhất",
                        "99/99",
                        "0")
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        Arbitrary<DateSpan> days = Combinators.combine(
                        Arbitraries.integers().between(0, 36_000),
                        Arbitraries.integers().between(0, 60))
                .as(Tuple::of)
                .map(pair -> DateSpan.days(
                        LocalDate.of(2000, 1, 1).plusDays(pair.get1()),
                        LocalDate.of(2000, 1, 1).plusDays(pair.get1() + pair.get2())));
        Arbitrary<DateSpan> quarters = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(2000, 2100))
                .as(DateSpan::quarter);
        return Arbitraries.oneOf(
                days, quarters, Arbitraries.integers().between(2000, 2100).map(DateSpan::year));
    }
}
