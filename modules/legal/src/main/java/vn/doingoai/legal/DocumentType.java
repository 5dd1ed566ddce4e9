package vn.doingoai.legal;

/** What kind of document it is (Nghị định 30/2020, Điều 7, and the kinds that the Party and the State issue besides). */
public enum DocumentType {
    /** Luật, bộ luật. */
    LAW("Luật"),
    /** Nghị định. */
    DECREE("Nghị định"),
    /** Nghị quyết. */
    RESOLUTION("Nghị quyết"),
    /** Quyết định. */
    DECISION("Quyết định"),
    /** Chỉ thị. */
    DIRECTIVE("Chỉ thị"),
    /** Kết luận. */
    CONCLUSION("Kết luận"),
    /** Quy chế. */
    REGULATION("Quy chế"),
    /** Quy định. */
    RULES("Quy định"),
    /** Thông tư. */
    CIRCULAR("Thông tư"),
    /** Thông tư liên tịch. */
    JOINT_CIRCULAR("Thông tư liên tịch"),
    /** Kế hoạch. */
    PLAN("Kế hoạch"),
    /** Chương trình. */
    PROGRAMME("Chương trình"),
    /** Chương trình hành động. */
    ACTION_PROGRAMME("Chương trình hành động"),
    /** Hướng dẫn. */
    GUIDANCE("Hướng dẫn"),
    /** Thông báo. */
    NOTICE("Thông báo"),
    /** Báo cáo. */
    REPORT("Báo cáo"),
    /** Tờ trình. */
    SUBMISSION("Tờ trình"),
    /** Công văn, which carries no name of its kind in its number. */
    OFFICIAL_LETTER("Công văn"),
    /** Thỏa thuận. */
    AGREEMENT("Thỏa thuận"),
    /** Whatever else has a number. */
    OTHER("Văn bản");

    private final String words;

    DocumentType(String words) {
        this.words = words;
    }

    /** Its name as citations print it, in Vietnamese whatever the language of the page. */
    public String words() {
        return words;
    }
}
