package vn.doingoai.reporting.templates;

import org.jspecify.annotations.Nullable;

/** A template cannot be read. The message is Vietnamese and meant for whoever writes outlines. */
public class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** Places the problem at an offset of the source. */
    TemplateProblem(String source, int offset, String message, @Nullable Throwable cause) {
        super(message, cause);
        String before = source.substring(0, offset);
        this.line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        this.column = offset - before.lastIndexOf('\n');
    }

    /** Line within the template, from 1. */
    public int line() {
        return line;
    }

    /** Column within the line, from 1. */
    public int column() {
        return column;
    }
}
