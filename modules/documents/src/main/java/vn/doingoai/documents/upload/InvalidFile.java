package vn.doingoai.documents.upload;

/** A file or a paste that is not taken. Nothing was changed. */
public final class InvalidFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    /**
     * Says why.
     *
     * @param code of the sentence, as in {@code file-macro}
     * @param arguments what is filled into it: places, limits
     */
    public InvalidFile(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** Code of the sentence. */
    public String code() {
        return code;
    }

    /** What is filled into the sentence. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
