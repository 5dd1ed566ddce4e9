package vn.doingoai.reporting.reports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.writing.SectionView;

/**
 * A section of the province's report in its tree.
 *
 * @param assigneeId who is to write it, or null
 * @param assignee name of that officer, or empty
 * @param changed lines of its text whose figures are others than its author saw
 * @param comments open comments
 */
public record ReportPart(
        SectionView section, @Nullable UUID assigneeId, String assignee, List<ChangedLine> changed, int comments) {

    /** Copies the list. */
    public ReportPart {
        changed = List.copyOf(changed);
    }

    /** Key of the section. */
    public String key() {
        return section.key();
    }
}
