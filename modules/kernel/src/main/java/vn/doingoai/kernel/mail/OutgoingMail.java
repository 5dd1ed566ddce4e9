package vn.doingoai.kernel.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way.
 *
 * @param id of the notice, and part of the mail's own, by which a receiver knows a mail that came twice
 * @param address of a user of the tenant; empty when it was taken away meanwhile
 * @param attempts how often it was tried, this time included
 */
record OutgoingMail(
        UUID id,
        String address,
        String message,
        List<String> arguments,
        String page,
        @Nullable LocalDate due,
        int attempts) {

    OutgoingMail {
        arguments = List.copyOf(arguments);
    }
}
