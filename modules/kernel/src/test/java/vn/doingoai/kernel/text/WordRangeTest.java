package vn.doingoai.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRangeTest {

    @Test
    void whatIsTypedFindsWordsThatBeginWithIt() {
        WordRange range = WordRange.of("Hội  THẢO q");
        assertThat("hoi thao quoc te").isBetween(range.from(), range.to());
        assertThat("hoi thao").isLessThan(range.from());
        assertThat("hoi thao r").isGreaterThan(range.to());
    }

    @Test
    void nothingTypedIsEmpty() {
        assertThat(WordRange.of(" …").isEmpty()).isTrue();
    }

    @Test
    void aLongNameIsCutAsTheWordsAre() {
        assertThat(WordRange.of("a".repeat(100)).from()).hasSize(40);
    }
}
