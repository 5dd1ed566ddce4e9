package vn.doingoai.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void composesDecomposedLetters() {
        String decomposed = Normalizer.normalize("Ủy ban nhân dân huyện Nga Sơn", Normalizer.Form.NFD);

        assertThat(CleanText.clean(decomposed)).isEqualTo("Ủy ban nhân dân huyện Nga Sơn");
    }

    @Test
    void foldsNoBreakSpacesTabsAndDoubledSpaces() {
        assertThat(CleanText.clean("\tĐoàn\u00a0ra:\u2007 \t01  đoàn\r\n")).isEqualTo("Đoàn ra: 01 đoàn");
    }

    @Test
    void removesWhatCannotBeSeen() {
        assertThat(CleanText.clean("Nga\u200b Sơn\ufeff\u00ad\u0007\u200e \ud800x"))
                .isEqualTo("Nga Sơn x");
    }

    @ParameterizedTest
    @CsvSource({
        "'Công tác khác[bookmark: _GoBack]', 'Công tác khác'",
        "'a [bookmark: _Toc123] b', 'a b'",
        "'[book[bookmark: x]mark: _GoBack]c', 'c'",
        "'<!--[if !supportLists]-->- Không<!--[endif]-->', '- Không'",
        "'trước<script type=\"x\">alert(1)</script> sau', 'trước sau'",
        "'trước<STYLE>p{}</STYLE > sau', 'trước sau'",
        "'giá < 5 và > 3', 'giá < 5 và > 3'",
    })
    void removesLeftoversOfWordProcessors(String pasted, String cleaned) {
        assertThat(CleanText.clean(pasted)).isEqualTo(cleaned);
    }

    @Test
    void keepsTheSpaceBetweenNeighboursOfASentence() {
        assertThat(CleanText.cleanInline("  đoàn \u00a0")).isEqualTo(" đoàn ");
    }

    @Test
    void keepsLineBreaksOfNotes() {
        assertThat(CleanText.cleanLines("Thiếu số liệu. \r\n\r\n  Đề nghị bổ sung.\u0000"))
                .isEqualTo("Thiếu số liệu.\nĐề nghị bổ sung.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[bookmark: ", "<script>", "<script></script", "<scr<script></script>ipt>", "<!--[if ", "\u00a0"
            })
    void costsNoMoreThanTheTextIsLong(String hostile) {
        String text = hostile.repeat(200_000 / hostile.length()) + "]".repeat(20_000);

        assertTimeout(Duration.ofMinutes(1), () -> CleanText.clean(text));
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll String text) {
        String once = CleanText.clean(text);

        assertThat(CleanText.clean(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }
}
