package vn.doingoai.kernel.rules;

/** What a broken rule does. */
public enum Severity {
    /** Cannot be submitted. */
    BLOCK,
    /** Can be submitted with a written reason, which is kept. */
    WARN,
    /** A hint. */
    INFORM
}
