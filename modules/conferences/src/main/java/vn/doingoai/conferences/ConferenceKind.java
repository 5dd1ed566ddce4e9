package vn.doingoai.conferences;

/** Kinds of international conferences and workshops. */
public enum ConferenceKind {
    /** Hội nghị, hội thảo. */
    CONFERENCE,
    /** Hội thảo chuyên đề. */
    WORKSHOP,
    /** Hội nghị, hội thảo tập huấn. */
    TRAINING_WORKSHOP,
    /** Diễn đàn. */
    FORUM,
    /** Hội nghị vận động viện trợ. */
    AID_MOBILISATION,
    /** Hội chợ, triển lãm. */
    FAIR,
    /** Họp báo: outside Quyết định 06/2020/QĐ-TTg. */
    PRESS_CONFERENCE,
    /** Hội nghị của Đảng, tổ chức chính trị - xã hội: outside Quyết định 06/2020/QĐ-TTg. */
    PARTY_CONFERENCE;

    /** Whether the decision on permits does not speak of it. */
    public boolean isOutOfScope() {
        return this == PRESS_CONFERENCE || this == PARTY_CONFERENCE;
    }
}
