package vn.doingoai.reporting.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.body.PeriodText;

class RequestParametersTest {

    @ParameterizedTest(name = "{0} to {1} is followed by {2}")
    @CsvSource({
        "2019-01-01, 2019-12-31, năm 2020",
        "2021-01-01, 2021-06-30, 6 tháng cuối năm 2021",
        "2021-07-01, 2021-12-31, 6 tháng đầu năm 2022",
        "2019-07-01, 2019-09-30, quý IV năm 2019",
        "2020-02-01, 2020-02-29, tháng 3 năm 2020",
        "2019-12-01, 2019-12-31, tháng 01 năm 2020"
    })
    void thePeriodThatFollowsIsAsLong(LocalDate from, LocalDate to, String name) {
        assertThat(PeriodText.of(RequestParameters.after(new Period(from, to)))).isEqualTo(name);
    }
}
