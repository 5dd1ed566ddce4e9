package vn.doingoai.reporting.consolidation;

import java.util.List;
import java.util.UUID;
import vn.doingoai.reporting.reports.ReportState;

/**
 * A section of the province's report as the page of answers needs it.
 *
 * @param title   of the report
 * @param key     of the section
 * @param heading label and title of the section
 * @param version of the section, to be named when taking
 * @param lines   its text as it stands
 * @param sections all that can be answered, in printed order
 */
public record AnswersSheet(
        UUID report,
        String title,
        ReportState state,
        String key,
        String heading,
        long version,
        List<String> lines,
        List<Place> sections) {

    /** A section one can go to. */
    public record Place(String key, String heading) {}

    /** Copies the lists. */
    public AnswersSheet {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }
}
