package vn.doingoai.kernel.error;

/** The caller's role does not allow the act, or there is no caller. */
public class NotPermittedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** The sentence is the same for every act. */
    public NotPermittedException() {
        super("not-permitted");
    }
}
