package vn.doingoai.kernel.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told.
 *
 * @param event names the event for good: nobody is told of the same event twice. {@code request-issued:<id>}
 * @param message key of the sentence, in any slice's message file. It is sent by e-mail too, so it may say a title and a
 *     day, and nothing of people or of a report's text
 * @param arguments what is filled into the sentence
 * @param page where to go, with its parameters: {@code /submissions/edit.xhtml?id=…}
 * @param due the last day of what is asked, or null
 */
public record Notice(
        String event,
        String message,
        List<String> arguments,
        String page,
        @Nullable LocalDate due) {

    /** Copies the arguments. */
    public Notice {
        arguments = List.copyOf(arguments);
    }
}
