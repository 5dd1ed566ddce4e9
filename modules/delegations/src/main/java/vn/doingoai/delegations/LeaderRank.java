package vn.doingoai.delegations;

/** Rank of the head of a delegation; decides the largest size (rule OUT-08). */
public enum LeaderRank {
    /** Bí thư Tỉnh ủy. */
    PARTY_SECRETARY,
    /** Chủ tịch HĐND tỉnh. */
    COUNCIL_CHAIR,
    /** Chủ tịch UBND tỉnh. */
    PC_CHAIR,
    /** Lãnh đạo khác của tỉnh. */
    PROVINCIAL_LEADER_OTHER,
    /** Người đứng đầu sở, ban, ngành. */
    DEPARTMENT_HEAD,
    /** Cấp phó sở, ban, ngành. */
    DEPARTMENT_DEPUTY,
    /** Lãnh đạo cấp huyện (đến 30/6/2025). */
    DISTRICT_LEADER,
    /** Lãnh đạo cấp xã (từ 01/7/2025). */
    COMMUNE_LEADER,
    /** Khác. */
    OTHER
}
