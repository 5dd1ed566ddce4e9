package vn.doingoai.activities.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.legal.LegalChoice;

/**
 * One task with all that was noted of it.
 *
 * @param basis the document that assigns it, or null
 * @param history what was noted, the latest day first
 */
public record TaskView(TaskEntry task, @Nullable LegalChoice basis, List<Noted> history) {

    /** Copies the list. */
    public TaskView {
        history = List.copyOf(history);
    }
}
