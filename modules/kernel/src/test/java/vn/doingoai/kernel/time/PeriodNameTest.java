package vn.doingoai.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodNameTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2019-12-31, 2019",
        "2018-12-15, 2019-12-14, 2019",
        "2021-01-01, 2021-06-30, 2021-H1",
        "2020-12-15, 2021-06-14, 2021-H1",
        "2021-07-01, 2021-12-31, 2021-H2",
        "2019-01-01, 2019-09-30, 2019-9M",
        "2019-01-01, 2019-03-31, 2019-Q1",
        "2019-10-01, 2019-12-31, 2019-Q4",
        "2020-02-01, 2020-02-29, 2020-02",
        "2019-12-01, 2019-12-31, 2019-12",
        "2019-01-01, 2019-01-15, 2019-01-01_2019-01-15",
        "2019-07-01, 2020-06-30, 2019-07-01_2020-06-30"
    })
    void aPeriodIsNamedByItsLengthAndItsLastDay(LocalDate from, LocalDate to, String name) {
        assertThat(PeriodName.of(new Period(from, to))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2019", "2021-H1", "2021-H2", "2019-9M", "2019-Q1", "2019-Q4", "2020-02", "2019-01-01_2019-01-15"})
    void aNameIsThatOfItsPeriod(String name) {
        assertThat(PeriodName.find(name).map(PeriodName::of)).contains(name);
    }

    @Test
    void whatIsNoNameHasNoPeriod() {
        assertThat(PeriodName.find("2019-H3")).isEmpty();
        assertThat(PeriodName.find("")).isEmpty();
        assertThat(PeriodName.find("19")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-02-30_2019-12-31", "2019-99-99_2019-12-31", "2019-12-31_2019-01-01"})
    void daysThatMakeNoPeriodAreNoName(String name) {
        assertThat(PeriodName.find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-01, 2021-02-28, 2020-02",
        "2020-02-01, 2020-02-29, 2019-02",
        "2021-01-01, 2021-06-30, 2020-H1",
        "2018-12-15, 2019-12-14, 2018"
    })
    void thePeriodOfTheYearBeforeHasTheNameOfThatYear(LocalDate from, LocalDate to, String name) {
        assertThat(PeriodName.of(new Period(from, to).before())).isEqualTo(name);
    }
}
