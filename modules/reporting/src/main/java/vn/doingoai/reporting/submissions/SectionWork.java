package vn.doingoai.reporting.submissions;

import java.util.List;
import java.util.Map;
import vn.doingoai.reporting.writing.SectionView;

/**
 * One section before its author.
 *
 * @param figures what the figures in its text read, by figure or "figure|pattern"
 * @param lastPeriod lines of the unit's last report in this section; none when there is nothing to show
 */
public record SectionWork(
        SubmissionView report, SectionView section, Map<String, String> figures, List<String> lastPeriod) {

    /** Copies the collections. */
    public SectionWork {
        figures = Map.copyOf(figures);
        lastPeriod = List.copyOf(lastPeriod);
    }

    /** How many sections still want an answer. */
    public int left() {
        return report.total() - report.answered();
    }
}
