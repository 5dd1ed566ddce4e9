package vn.doingoai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.TextRun;

/** Splits the runs of one paragraph into words; several spaces count as one, and a word may change its style. */
final class WordSplitter {

    private final Footnotes footnotes;
    private final List<Word> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable TextStyle space;

    private WordSplitter(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    /** The words of some runs, whose own bold and italic are added to the given style. */
    static List<Word> split(List<Run> runs, TextStyle style, Footnotes footnotes) {
        WordSplitter splitter = new WordSplitter(footnotes);
        for (Run run : runs) {
            if (run instanceof TextRun text) {
                splitter.add(text.text(), style.with(text.bold(), text.italic()));
            } else if (run instanceof FootnoteRun footnote) {
                splitter.add(footnote, style);
            }
        }
        splitter.endWord();
        return splitter.words;
    }

    /** The words of a text in one style. */
    static List<Word> split(String text, TextStyle style) {
        return split(List.of(TextRun.of(text)), style, Footnotes.NONE);
    }

    private void add(String text, TextStyle style) {
        String printable = style.face().printable(text);
        int start = 0;
        for (int end = 0; end <= printable.length(); end++) {
            boolean atEnd = end == printable.length();
            if (atEnd || printable.charAt(end) == ' ') {
                if (end > start) {
                    spans.add(new Span(printable.substring(start, end), style));
                }
                if (!atEnd) {
                    endWord();
                    space = style;
                }
                start = end + 1;
            }
        }
    }

    private void add(FootnoteRun footnote, TextStyle style) {
        Footnotes.Numbered numbered = footnotes.add(footnote.text());
        spans.add(new Span(numbered.number(), style.footnoteNumber()));
        notes.add(numbered.note());
    }

    private void endWord() {
        if (!spans.isEmpty()) {
            words.add(Word.of(spans, space, notes));
            spans.clear();
            notes.clear();
        }
    }
}
