package vn.doingoai.reporting.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.BodyDiff;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/**
 * A section as the reviewer reads it: as it was handed in, with what changed since the time before.
 *
 * @param heading label and title
 * @param depth 1 for a part
 * @param changed whether anything differs from the time before
 */
public record SectionChange(String key, String heading, int depth, boolean changed, List<BodyDiff.Segment> segments) {

    /** Copies the list. */
    public SectionChange {
        segments = List.copyOf(segments);
    }

    static List<SectionChange> of(Dossier dossier, Answers before, Answers now) {
        List<SectionChange> changes = new ArrayList<>();
        Map<String, String> parameters = dossier.parameters();
        add(dossier.outline().sections(), 1, parameters, before, now, changes);
        return changes;
    }

    private static void add(
            List<Section> sections,
            int depth,
            Map<String, String> parameters,
            Answers before,
            Answers now,
            List<SectionChange> changes) {
        for (Section section : sections) {
            String label = section.label() == null ? "" : section.label() + " ";
            List<BodyDiff.Segment> segments =
                    BodyDiff.between(lines(section, before, parameters), lines(section, now, parameters));
            boolean changed = segments.stream().anyMatch(part -> part.change() != BodyDiff.Change.EQUAL);
            changes.add(new SectionChange(
                    section.key(),
                    (label + Template.fill(section.title(), parameters)).strip(),
                    depth,
                    changed,
                    segments));
            add(section.children(), depth + 1, parameters, before, now, changes);
        }
    }

    private static List<String> lines(Section section, Answers answers, Map<String, String> parameters) {
        SectionAnswer answer = answers.get(section.key());
        List<String> lines = new ArrayList<>(new BlockPrinter(answers.figures()).lines(answer.body()));
        if (answer.nil() != NilPlace.NONE) {
            lines.add(
                    answer.nil() == NilPlace.FIRST ? 0 : lines.size(),
                    Template.fill(section.nil().text(), parameters));
        }
        return lines;
    }
}
