package vn.doingoai.kernel.organisation;

/** In whose name a document is signed: Decree 30/2020/NĐ-CP, article 13. */
public enum SignatureAuthority {
    /** The head of a body that one person leads: {@code GIÁM ĐỐC}. */
    NONE,
    /** The chair within his own authority: {@code CHỦ TỊCH}. */
    CHAIR,
    /** On behalf of a collective: {@code TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH}. */
    TM,
    /** A deputy on behalf of a collective: {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH}. */
    TM_KT,
    /** A deputy for the head: {@code KT. CHỦ TỊCH / PHÓ CHỦ TỊCH}. */
    KT,
    /** By order of the head: {@code TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG}. */
    TL,
    /** By written authorisation: {@code TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NGOẠI VỤ}. */
    TUQ,
    /** The acting head: {@code Q. GIÁM ĐỐC}. */
    Q,
    /** In an outline: each unit's own form. No post has it. */
    PER_UNIT
}
