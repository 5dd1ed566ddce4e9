package vn.doingoai.activities.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * A task as it was assigned.
 *
 * @param basis the legal document that assigns it, or null
 * @param assigner who assigned it, such as "Chủ tịch UBND tỉnh"; may be empty
 * @param condition under which it has to be done, printed in parentheses; may be empty
 * @param assigned the day of assignment; what the due text names no year for is of its year
 * @param dueText as given; may be empty
 * @param letter as the report prints it; empty for the next in order
 * @param ordinal place in its part of the report
 */
public record TaskDetails(
        TaskSource source,
        @Nullable UUID basis,
        String assigner,
        String title,
        String condition,
        LocalDate assigned,
        String dueText,
        String letter,
        int ordinal) {

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_DUE = 120;
    private static final int LONGEST_LETTER = 5;

    /**
     * Cleans the texts.
     *
     * @throws InvalidInputException {@code task-title} or {@code task-long}
     */
    public TaskDetails {
        assigner = limited("assigner", assigner, LONGEST_TEXT);
        title = limited("title", title, LONGEST_TITLE);
        condition = limited("condition", condition, LONGEST_TEXT);
        dueText = limited("dueText", dueText, LONGEST_DUE);
        letter = limited("letter", letter, LONGEST_LETTER);
        if (title.isEmpty()) {
            throw new InvalidInputException("title", "task-title");
        }
    }

    private static String limited(String field, String text, int longest) {
        String clean = CleanText.clean(text);
        if (clean.length() > longest) {
            throw new InvalidInputException(field, "task-long", longest);
        }
        return clean;
    }

    /** The window that the due text means. */
    public Optional<DueWindow> window() {
        return DueText.window(dueText, assigned.getYear());
    }

    /** Title and condition as a report prints them. */
    public String printedTitle() {
        return condition.isEmpty() ? title : title + " (" + condition + ")";
    }
}
