package vn.doingoai.conferences;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.rules.Deadline;
import vn.doingoai.kernel.rules.Finding;

/**
 * What rules say about a conference as it is typed.
 *
 * @param deadline the day by which somebody has to act next, or null
 */
public record Preview(List<Finding> findings, @Nullable Deadline deadline) implements Serializable {

    /** Nothing was judged yet. */
    public static final Preview NONE = new Preview(List.of(), null);

    /** Copies the list. */
    public Preview {
        findings = List.copyOf(findings);
    }
}
