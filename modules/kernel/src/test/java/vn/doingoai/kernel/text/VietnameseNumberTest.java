package vn.doingoai.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.kernel.error.BusinessException;

class VietnameseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "'1.234,56', 1234.56",
        "'80,2', 80.2",
        "'1.234', 1234",
        "'1234,5', 1234.5",
        "' 01 ', 1",
        "'405.192,46', 405192.46",
        "'-3', -3",
        "'0', 0",
    })
    void readsWhatOfficersType(String typed, BigDecimal number) {
        assertThat(VietnameseNumber.parse(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,234.5", "12abc", "1.23", "0.123", "1.2345", "1..234", ",5", "5,", "1 234", "1e9", "٣"})
    void refusesWhatCouldMeanSomethingElse(String typed) {
        assertThatThrownBy(() -> VietnameseNumber.parse(typed))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        problem -> assertThat(problem.code()).isEqualTo("number-not-vietnamese"));
    }

    @Property
    void readsBackWhatItWrites(
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6) BigDecimal number) {
        assertThat(VietnameseNumber.parse(VietnameseNumber.format(number))).isEqualByComparingTo(number);
    }
}
