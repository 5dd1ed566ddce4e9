package vn.doingoai.delegations;

/** How a row came into the register. */
public enum RowSource {
    /** Typed in. */
    ENTERED,
    /** Read from a form. */
    IMPORTED,
    /** Taken over from an old document. */
    HISTORICAL_DOC
}
