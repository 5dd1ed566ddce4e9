package vn.doingoai.delegations;

/** Which way a delegation goes. */
public enum Direction {
    /** Đoàn ra. */
    OUT,
    /** Đoàn vào. */
    IN
}
