package vn.doingoai.kernel.error;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the record since the caller read it. Carries the current record, so that both can be shown. */
public class ConflictException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object current;

    /** A conflict, with the record as it stands now when the caller may see it. */
    public ConflictException(@Nullable Object current) {
        super("conflict");
        this.current = current;
    }

    /** A conflict that has a sentence of its own. */
    public ConflictException(@Nullable Object current, String code, Object... arguments) {
        super(code, arguments);
        this.current = current;
    }

    /** The record as it stands now, or null. */
    public @Nullable Object current() {
        return current;
    }
}
