package vn.doingoai.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a document is worth on a day. */
public enum Effect {
    /** Not issued yet. */
    DRAFT("work"),
    /** Issued, in force from a later day on. */
    PENDING("nil"),
    /** In force. */
    IN_FORCE("done"),
    /** Bãi bỏ. */
    REPEALED("back"),
    /** Thay thế. */
    REPLACED("back"),
    /** Hết hiệu lực by itself. */
    EXPIRED("back");

    private final String shape;

    Effect(String shape) {
        this.shape = shape;
    }

    /** Effect on a day of what was issued. */
    static Effect on(LocalDate day, @Nullable LocalDate issued, Validity validity) {
        LocalDate from = validity.from() == null ? issued : validity.from();
        if (from != null && day.isBefore(from)) {
            return PENDING;
        }
        LocalDate to = validity.to();
        if (to == null || !day.isAfter(to)) {
            return IN_FORCE;
        }
        if (validity.ending() == null) {
            return EXPIRED;
        }
        return validity.ending() == Ending.REPEALED ? REPEALED : REPLACED;
    }

    /** Shape of the mark beside its word. */
    public String shape() {
        return shape;
    }
}
