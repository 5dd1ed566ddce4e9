package vn.doingoai.reporting.body;

/** What was typed is not a number in the Vietnamese way of writing. */
public class InvalidNumber extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps what was typed, for the sentence. */
    InvalidNumber(String typed) {
        super(typed);
    }
}
