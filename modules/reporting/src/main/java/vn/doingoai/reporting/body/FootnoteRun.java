package vn.doingoai.reporting.body;

/**
 * A note: a raised number in the line, the text at the foot of its page. Numbers are given when the report is printed.
 *
 * @param text the note, never empty
 */
public record FootnoteRun(String text) implements Run {}
