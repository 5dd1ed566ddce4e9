package vn.doingoai.ui.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"80,2|80.2", "1.234|1234", "1.234,56|1234.56", "1234,5|1234.5", " 7 |7", "-3,1|-3.1"})
    void readsVietnameseNotation(String typed, BigDecimal expected) {
        assertThat(NumberConverter.parse(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "12abc", "1.23", "1.2345", "1,2,3", "--1", ",5", "0x1"})
    void refusesWhatCouldBeMeantOtherwise(String typed) {
        assertThat(NumberConverter.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"405192.46|405.192,46", "0|0", "80.20|80,2", "-1234.5|-1.234,5"})
    void printsVietnameseNotation(BigDecimal number, String expected) {
        assertThat(NumberConverter.print(number)).isEqualTo(expected);
    }
}
