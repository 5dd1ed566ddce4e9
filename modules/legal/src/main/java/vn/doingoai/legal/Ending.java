package vn.doingoai.legal;

/** How another document ended this one. */
public enum Ending {
    /** Bãi bỏ. */
    REPEALED,
    /** Thay thế. */
    REPLACED
}
