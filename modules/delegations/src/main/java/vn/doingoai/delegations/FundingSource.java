package vn.doingoai.delegations;

/** Who pays. */
public enum FundingSource {
    /** Ngân sách tỉnh. */
    PROVINCIAL_BUDGET,
    /** Ngân sách trung ương. */
    CENTRAL_BUDGET,
    /** Chương trình, dự án. */
    PROGRAMME_PROJECT,
    /** Đối tác mời chi. */
    PARTNER,
    /** Vốn vay nước ngoài. */
    FOREIGN_LOAN,
    /** Tài trợ khác. */
    OTHER_GRANT,
    /** Doanh nghiệp đài thọ. */
    ENTERPRISE,
    /** Tự túc. */
    SELF,
    /** Khác. */
    OTHER
}
