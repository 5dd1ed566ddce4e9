package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers the footnotes of one document from 1 and breaks their text. Line breaks do not depend on the page a note ends
 * up on, so this is done once and before pagination.
 */
final class Footnotes {

    /** For text that cannot carry footnotes. */
    static final Footnotes NONE = new Footnotes(0);

    /** Size of footnote text; practice is 10 to 11 pt. */
    static final float SIZE = 10;

    static final float LEADING = SIZE * Face.LINE;

    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, SIZE);

    private final float width;
    private int last;

    Footnotes(float width) {
        this.width = width;
    }

    Numbered add(String text) {
        String number = Integer.toString(++last);
        List<Word> words = new ArrayList<>();
        words.add(Word.of(List.of(new Span(number, STYLE.footnoteNumber())), null, List.of()));
        for (Word word : WordSplitter.split(text, STYLE)) {
            words.add(new Word(word.spans(), STYLE, word.notes(), word.width()));
        }
        return new Numbered(number, new Note(LineBreaker.lines(words, 0, width)));
    }

    /**
     * A footnote with its number.
     *
     * @param number as printed in the text
     * @param note what stands at the page foot
     */
    record Numbered(String number, Note note) {}
}
