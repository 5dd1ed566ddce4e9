package vn.doingoai.reporting.outlines;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of one outline. It is immutable: a report keeps the version it was begun with, and a change is a new
 * version.
 *
 * @param key stable within the tenant, also when the title changes
 * @param validFrom first day on which a request may use it
 * @param validTo last such day, or null when it is open
 * @param nilDefault wording of a nil answer where the section has none of its own
 * @param letter by which a report is asked for, or null when each request writes its own
 * @param sections in printed order, which is never the order of the numbers
 */
public record Outline(
        String key,
        String tenant,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Level level,
        ReportPeriod period,
        String nilDefault,
        DocumentFrame document,
        @Nullable LetterTemplate letter,
        List<Section> sections) {

    /** Who writes the report: the ministry's or the province's own body, or each unit that reports to it. */
    public enum Level {
        NATIONAL,
        PROVINCE,
        SUBMITTING_UNIT
    }

    /** Copies the list. */
    public Outline {
        sections = List.copyOf(sections);
    }

    /** All sections in printed order, a parent before its children. */
    public List<Section> flatten() {
        return sections.stream().flatMap(Section::stream).toList();
    }

    /** The section with this key, at any depth. */
    public Optional<Section> find(String sectionKey) {
        return sections.stream()
                .flatMap(Section::stream)
                .filter(section -> section.key().equals(sectionKey))
                .findFirst();
    }

    /**
     * The section with this key, at any depth.
     *
     * @throws NoSuchElementException when the outline has no such section
     */
    public Section get(String sectionKey) {
        return find(sectionKey).orElseThrow(() -> new NoSuchElementException(key + " has no section " + sectionKey));
    }

    /** The group that holds a section; none for a section of the first level. */
    public Optional<Section> parentOf(String sectionKey) {
        return sections.stream()
                .flatMap(Section::stream)
                .filter(section -> section.children().stream()
                        .anyMatch(child -> child.key().equals(sectionKey)))
                .findFirst();
    }

    /** Title of the report in one line, with its placeholders. */
    public String title() {
        return String.join(" ", document.titleLines());
    }

    /** Whether a report made with either would be the same; last day of validity and letter do not matter to it. */
    public boolean meansTheSameAs(Outline other) {
        return reportAlone().equals(other.reportAlone());
    }

    private Outline reportAlone() {
        return new Outline(key, tenant, version, validFrom, null, level, period, nilDefault, document, null, sections);
    }
}
