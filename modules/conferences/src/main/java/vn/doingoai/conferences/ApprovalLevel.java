package vn.doingoai.conferences;

/** Who permits a conference (Quyết định 06/2020/QĐ-TTg, Điều 3). */
public enum ApprovalLevel {
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** Chủ tịch UBND tỉnh. */
    PROVINCE_CHAIR,
    /** Giám đốc Sở Ngoại vụ, authorised by the chair. */
    DFA_DIRECTOR_AUTHORISED,
    /** Người đứng đầu cơ quan, đơn vị. */
    HEAD_OF_AGENCY
}
