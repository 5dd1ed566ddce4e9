package vn.doingoai.administration.mail;

import java.time.Instant;
import java.util.List;

/**
 * A notice whose e-mail could not be sent.
 *
 * @param failure kind of the last failure, as the program names it
 */
public record FailedMail(
        String username, String message, List<String> arguments, Instant madeAt, int attempts, String failure) {

    /** Copies the arguments. */
    public FailedMail {
        arguments = List.copyOf(arguments);
    }
}
