package vn.doingoai.delegations;

/** Which of the two rows of a dossier this is. */
public enum Phase {
    /** An item of the annual plan (forms 02.A, 02.B). */
    PLAN,
    /** A delegation as it went (forms 01.A, 01.B); refers to its plan item when it has one. */
    RESULT
}
