package vn.doingoai.documents.pdf;

import java.util.List;

/** Breaks the lists of addressees and recipients into lines. */
final class DashedList {

    private DashedList() {}

    /** The lines of entries that have their marks. */
    static List<Line> lines(List<String> entries, TextStyle style, float width) {
        return entries.stream()
                .flatMap(entry -> LineBreaker.lines(WordSplitter.split(entry, style), 0, width).stream())
                .toList();
    }
}
