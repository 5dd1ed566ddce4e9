package vn.doingoai.delegations;

/** "Loại đoàn" of forms 01.A and 01.B. */
public enum PlanStatus {
    /** Trong kế hoạch: an item of the approved plan. */
    IN_PLAN,
    /** Ngoài kế hoạch: allowed by a document of its own. */
    OFF_PLAN
}
