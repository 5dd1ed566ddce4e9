package vn.doingoai.activities.tasks;

/** How far a task is. Any step may follow any other: drafts come back, and what was done may be found undone. */
public enum Progress {
    /** Nothing yet. */
    NOT_STARTED("Chưa triển khai", ""),
    /** At work. */
    IN_PROGRESS("Đang triển khai thực hiện", "work"),
    /** The draft lies with whoever decides. */
    SUBMITTED("Đã trình", "work"),
    /** Done. */
    DONE("Đã hoàn thành", "done"),
    /** Withdrawn by who assigned it. */
    CANCELLED("Không thực hiện", "nil");

    private final String words;
    private final String shape;

    Progress(String words, String shape) {
        this.words = words;
        this.shape = shape;
    }

    /** What a report prints where nobody has written anything else; Vietnamese whatever the language of the page. */
    public String words() {
        return words;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }

    /** Shape of the mark beside its word. */
    public String shape() {
        return shape;
    }
}
