package vn.doingoai.activities.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * How far a task was on a day.
 *
 * @param text as a report prints it, such as "Đã trình UBND tỉnh dự thảo Kế hoạch"; empty for the usual words
 * @param evidence the legal document that shows it, or null; printed as a footnote
 */
public record ProgressNote(
        Progress progress,
        String text,
        LocalDate day,
        @Nullable UUID evidence) {

    private static final int LONGEST = 1000;

    /**
     * Cleans the text.
     *
     * @throws InvalidInputException {@code task-long}
     */
    public ProgressNote {
        text = CleanText.clean(text);
        if (text.length() > LONGEST) {
            throw new InvalidInputException("text", "task-long", LONGEST);
        }
    }

    /** What a report prints. */
    public String printed() {
        return text.isEmpty() ? progress.words() : text;
    }
}
