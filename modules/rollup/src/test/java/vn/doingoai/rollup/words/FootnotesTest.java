package vn.doingoai.rollup.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnotesTest {

    @Test
    void whatSaysTheSameSharesAMark() {
        Footnotes notes = new Footnotes();

        assertThat(notes.of("Địa giới đã đổi").number()).isEqualTo(1);
        assertThat(notes.of("Không có số liệu so sánh").number()).isEqualTo(2);
        assertThat(notes.of("Địa giới đã đổi").number()).isEqualTo(1);
        assertThat(notes.all())
                .extracting(Footnote::text)
                .containsExactly("Địa giới đã đổi", "Không có số liệu so sánh");
    }

    @Test
    void marksAreRaisedDigits() {
        assertThat(new Footnote(1, "").mark() + " " + new Footnote(10, "").mark() + " " + new Footnote(23, "").mark())
                .isEqualTo("¹ ¹⁰ ²³");
    }
}
