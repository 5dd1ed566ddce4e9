package vn.doingoai.reporting.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.BodyDiff;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/**
 * A section with what changed in it between two readings, figures included as the text that they print.
 *
 * @param heading label and title
 */
public record SectionChange(String key, String heading, List<BodyDiff.Segment> segments) {

    /** Copies the list. */
    public SectionChange {
        segments = List.copyOf(segments);
    }

    /** The sections that differ, in printed order. */
    static List<SectionChange> between(Outline outline, Map<String, String> parameters, Answers before, Answers now) {
        List<SectionChange> changes = new ArrayList<>();
        for (Section section : outline.flatten()) {
            List<BodyDiff.Segment> segments =
                    BodyDiff.between(lines(section, before, parameters), lines(section, now, parameters));
            if (segments.stream().anyMatch(part -> part.change() != BodyDiff.Change.EQUAL)) {
                changes.add(new SectionChange(section.key(), ReadinessChecks.heading(section, parameters), segments));
            }
        }
        return changes;
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
