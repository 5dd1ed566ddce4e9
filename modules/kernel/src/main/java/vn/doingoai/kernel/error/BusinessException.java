package vn.doingoai.kernel.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the person who asked should know and can mend. The sentence stands in the message files under
 * {@code error.<code>}, with the arguments filled in.
 */
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** A failure with the key of its sentence and what is filled into it. */
    public BusinessException(String code, Object... arguments) {
        this(null, code, arguments);
    }

    /** As above, with the technical cause kept for the log. */
    public BusinessException(@Nullable Throwable cause, String code, Object... arguments) {
        super(code + (arguments.length == 0 ? "" : " " + List.of(arguments)), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Stable code, for the HTTP interface and the message key {@code error.<code>}. */
    public String code() {
        return code;
    }

    /** What is filled into the sentence, in order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
