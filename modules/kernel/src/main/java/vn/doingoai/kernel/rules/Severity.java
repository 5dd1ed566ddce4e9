package vn.doingoai.kernel.rules;

/** What a broken rule does, the strictest first. */
public enum Severity {
    /** Cannot be submitted. */
    BLOCK,
    /** Can be submitted with a written reason, which is kept. */
    WARN,
    /** A hint. */
    INFORM;

    /** This severity, or the limit where this is stricter. */
    public Severity atMost(Severity limit) {
        return compareTo(limit) < 0 ? limit : this;
    }
}
