package vn.doingoai.reporting.body;

/**
 * An empty place left by a template for the author. It prints nothing and keeps the section unfinished.
 *
 * @param name what belongs here, such as {@code communes}; pages look up its wording and fall back to the name
 */
public record HintRun(String name) implements Run {}
