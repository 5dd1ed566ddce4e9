package vn.doingoai.kernel.error;

/** One field holds something that cannot be taken. Nothing was changed. */
public class InvalidInputException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Names the field (a name of the form or a JSON pointer) and the sentence's code. */
    public InvalidInputException(String field, String code, Object... arguments) {
        super(code, arguments);
        this.field = field;
    }

    /** Name of the field in the form, or its JSON pointer without the slash. */
    public String field() {
        return field;
    }
}
