package vn.doingoai.reporting.body;

import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;

/**
 * The structured text of a section cannot be taken; nothing was stored. Its field is the JSON pointer of the place, and
 * its sentence stands under {@code error.body-<reason>} with that pointer filled in.
 */
public class InvalidBody extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    /** A place and what is wrong there. */
    InvalidBody(String pointer, String reason) {
        this(pointer, reason, null);
    }

    /** As above, with the technical cause kept for the log. */
    InvalidBody(String pointer, String reason, @Nullable Throwable cause) {
        super(pointer.replaceFirst("^/", ""), "body-" + reason, pointer);
        if (cause != null) {
            addSuppressed(cause);
        }
    }
}
