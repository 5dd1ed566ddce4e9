package vn.doingoai.conferences;

/** What a dossier for a permit is made of (Quyết định 06/2020/QĐ-TTg, Điều 4). */
public enum PartKind {
    /** Always. */
    REQUEST_LETTER("công văn xin phép"),
    /** Always. */
    PROJECT("đề án tổ chức"),
    /** Where other agencies had to be asked. */
    OPINIONS("ý kiến của các cơ quan liên quan"),
    /** Where there is one. */
    HOSTING_APPROVAL("văn bản đồng ý chủ trương đăng cai");

    private final String words;

    PartKind(String words) {
        this.words = words;
    }

    /** As the decision names it. */
    public String words() {
        return words;
    }
}
