package vn.doingoai.delegations.papers;

/** What a file of a delegation is. */
public enum PaperKind {
    /** Quyết định cử đoàn. */
    DECISION,
    /** Báo cáo kết quả. */
    REPORT,
    /** Văn bản cho phép. */
    APPROVAL,
    /** Khác. */
    OTHER
}
