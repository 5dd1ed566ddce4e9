package vn.doingoai.ui.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDateConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"09/09/2019", "9/9/2019", " 09/9/2019 "})
    void readsDayMonthYearWithOneOrTwoDigits(String typed) {
        var date = LocalDateConverter.parse(typed);
        assertThat(date).isEqualTo(LocalDate.of(2019, 9, 9));
        assertThat(LocalDateConverter.print(date)).isEqualTo("09/09/2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-09", "31/02/2020", "9/2019", "09.09.2019", "09/09/19"})
    void refusesOtherFormsAndDaysThatDoNotExist(String typed) {
        assertThatThrownBy(() -> LocalDateConverter.parse(typed)).isInstanceOf(DateTimeException.class);
    }
}
