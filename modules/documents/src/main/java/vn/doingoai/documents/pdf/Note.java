package vn.doingoai.documents.pdf;

import java.util.List;

/**
 * A footnote, broken into the lines that stand at the page foot.
 *
 * @param lines at least one line, the first with the number
 */
record Note(List<Line> lines) {}
