package vn.doingoai.delegations;

/** Yearly exchanges with Laos that the two-year turn does not bind (rule LAO-01). */
public enum LaosExemption {
    /** Bound by the turn. */
    NONE,
    /** Công tác biên giới. */
    BORDER,
    /** Quân sự. */
    MILITARY,
    /** Công an. */
    POLICE
}
