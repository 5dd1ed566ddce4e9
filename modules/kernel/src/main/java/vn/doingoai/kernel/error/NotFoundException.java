package vn.doingoai.kernel.error;

/** What was asked for does not exist, or may not be known to exist by this caller: both look the same. */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Without naming what was looked for: a foreign tenant's record must look like none. */
    public NotFoundException() {
        super("not-found");
    }
}
