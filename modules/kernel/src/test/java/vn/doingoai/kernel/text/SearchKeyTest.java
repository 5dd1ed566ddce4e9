package vn.doingoai.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "'UBND huyện Nga Sơn', 'ubnd huyen nga son'",
        "'ĐẮK LẮK', 'dak lak'",
        "'  49/SNgV-HTQT ', '49 sngv htqt'",
        "'đường Lê Quý Đôn', 'duong le quy don'",
        "'…', ''",
    })
    void foldsAccentsCaseAndPunctuation(String text, String key) {
        assertThat(SearchKey.of(text)).isEqualTo(key);
        assertThat(SearchKey.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
    }
}
