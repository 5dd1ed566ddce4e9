package vn.doingoai.conferences;

/** Who pays, as column (9) of form 03 parts it. The words are the form's, and are printed whatever the language. */
public enum CostSource {
    /** Ngân sách nhà nước. */
    STATE_BUDGET("Ngân sách nhà nước"),
    /** Do nước ngoài tài trợ. */
    FOREIGN_SPONSOR("Nước ngoài tài trợ"),
    /** Từ nguồn khác. */
    OTHER("Nguồn khác");

    private final String words;

    CostSource(String words) {
        this.words = words;
    }

    /** As printed in the form. */
    public String words() {
        return words;
    }
}
