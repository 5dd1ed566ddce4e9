package vn.doingoai.partners;

/** Where the relation with a partner stands: looked for, lively, asleep, ended. */
public enum PartnerState {
    /** Đang tìm hiểu. */
    PROSPECT(""),
    /** Đang hợp tác. */
    ACTIVE("done"),
    /** Tạm ngừng trao đổi. */
    DORMANT("nil"),
    /** Đã kết thúc; a mistake can be taken back. */
    CLOSED("back");

    private final String shape;

    PartnerState(String shape) {
        this.shape = shape;
    }

    /** Whether a partner of this state may be given another: nobody becomes a prospect again, and a prospect never sleeps. */
    public boolean mayBecome(PartnerState next) {
        return next == this || (next != PROSPECT && (this != PROSPECT || next != DORMANT));
    }

    /** Shape of the mark beside its word. */
    public String shape() {
        return shape;
    }
}
