package vn.doingoai.delegations;

/** What a delegation is for (report of Gia Lai, 2019). */
public enum Purpose {
    /** Chúc Tết. */
    TET_GREETING,
    /** Xúc tiến thương mại, đầu tư. */
    TRADE_INVESTMENT_PROMOTION,
    /** Diễn đàn, hội nghị, hội thảo. */
    FORUM_CONFERENCE,
    /** Học tập kinh nghiệm. */
    STUDY,
    /** Giao lưu. */
    EXCHANGE,
    /** Khảo sát. */
    SURVEY,
    /** Tìm kiếm, quy tập, hồi hương hài cốt. */
    REMAINS_REPATRIATION,
    /** Công tác biên giới. */
    BORDER_WORK,
    /** Y tế, nhân đạo. */
    MEDICAL_HUMANITARIAN,
    /** Thăm kiều bào. */
    DIASPORA_VISIT,
    /** Chào xã giao. */
    COURTESY_CALL,
    /** Ký kết thỏa thuận. */
    AGREEMENT_SIGNING,
    /** Việc riêng. */
    PRIVATE,
    /** Khác. */
    OTHER
}
