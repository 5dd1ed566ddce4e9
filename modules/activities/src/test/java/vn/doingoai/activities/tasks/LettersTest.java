package vn.doingoai.activities.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @Test
    void theyAreThoseOfTheDecree() {
        assertThat(Stream.iterate("a", Letters::after).limit(23).collect(Collectors.joining(" ")))
                .isEqualTo("a b c d đ e g h i k l m n o p q r s t u v x y");
    }

    @ParameterizedTest
    @CsvSource({"'', a", "y, aa", "aa, ab", "ay, ba", "1, a"})
    void afterTheLastTheyAreDoubled(String letter, String next) {
        assertThat(Letters.after(letter)).isEqualTo(next);
    }
}
