package vn.doingoai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void aHeadingThatDoesNotFitIsBrokenIntoLinesOfAboutEqualWidth() {
        assertThat(TextWidth.boldLines("CỤC NGOẠI VỤ VÀ NGOẠI GIAO VĂN HÓA", 13, 176))
                .containsExactly("CỤC NGOẠI VỤ VÀ", "NGOẠI GIAO VĂN HÓA");
        assertThat(TextWidth.boldLines("SỞ NGOẠI VỤ", 13, 176)).containsExactly("SỞ NGOẠI VỤ");
    }
}
