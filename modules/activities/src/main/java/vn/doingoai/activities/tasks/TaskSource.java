package vn.doingoai.activities.tasks;

/** Where a task comes from. */
public enum TaskSource {
    /** Chương trình công tác of the provincial people's committee. */
    WORK_PROGRAMME,
    /** Giao trực tiếp by the committee or its chair. */
    DIRECT,
    /** Tỉnh ủy, Ban Thường vụ Tỉnh ủy. */
    PARTY,
    /** Hội đồng nhân dân. */
    COUNCIL
}
