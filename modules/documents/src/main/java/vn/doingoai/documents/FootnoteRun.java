package vn.doingoai.documents;

/**
 * A footnote at this place of the text. It prints a superscript number, counted through the whole document, and its
 * text at the foot of the page on which the number stands.
 *
 * @param text the note, without its number
 */
public record FootnoteRun(String text) implements Run {}
