package vn.doingoai.reporting.body;

import org.jspecify.annotations.Nullable;

/**
 * The structured text of a section cannot be taken. Nothing was stored.
 */
public class InvalidBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;

    /** A place and what is wrong there. */
    InvalidBody(String pointer, String reason) {
        this(pointer, reason, null);
    }

    /** Names the place as a JSON pointer and what is wrong there: {@code body.<reason>} is the code of its sentence. */
    InvalidBody(String pointer, String reason, @Nullable Throwable cause) {
        super(reason + " at " + pointer, cause);
        this.field = pointer;
        this.code = "body." + reason;
    }

    /** JSON pointer into the body. */
    public String field() {
        return field;
    }

    /** Key of the sentence for people. */
    public String code() {
        return code;
    }
}
