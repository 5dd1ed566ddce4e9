package vn.doingoai.reporting.quality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doingoai.documents.check.CitationForm;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.outlines.Topic;

/**
 * One section of a draft.
 *
 * @param nil   whether it is answered with its wording for nothing
 * @param lines its text as printed, one line of each block
 */
record Passage(Section section, boolean nil, Body body, List<String> lines) {

    /** Sections on what is yet to come: days, numbers and changes in them are plans. */
    private static final Set<Topic> AHEAD =
            Set.of(Topic.DIRECTIONS, Topic.PLAN_DELEGATIONS, Topic.PROPOSALS, Topic.TASKS);

    /** What ends a document, close before its number. */
    private static final Pattern ENDED_HERE = Pattern.compile(
            "(?:bãi bỏ|thay thế|sửa đổi|hủy bỏ)[^.;]{0,60}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Copies the list. */
    Passage {
        lines = List.copyOf(lines);
    }

    static Passage of(Section section, SectionAnswer answer, Figures figures) {
        return new Passage(
                section, answer.nil() != NilPlace.NONE, answer.body(), new BlockPrinter(figures).lines(answer.body()));
    }

    /** The figures it asks for or names. */
    Set<FigureKey> keys() {
        Set<FigureKey> keys = new TreeSet<>(body.figures());
        section.indicators().forEach(key -> keys.add(FigureKey.parse(key)));
        return keys;
    }

    /**
     * Numbers of the documents that it rests on, as they stand there, each once. What a sentence says to repeal or replace
     * is not among them.
     */
    Stream<String> citations() {
        return lines.stream().flatMap(Passage::restsOn).distinct();
    }

    private static Stream<String> restsOn(String line) {
        return CitationForm.in(line).stream()
                .filter(citation ->
                        !ENDED_HERE.matcher(line.substring(0, citation.start())).find())
                .map(CitationForm::written);
    }

    String key() {
        return section.key();
    }

    /** Number and title as the outline has them. */
    String heading() {
        return section.label() == null ? section.title() : section.label() + " " + section.title();
    }

    /** Whether it tells what happened, not what is planned. */
    boolean looksBack() {
        return !AHEAD.contains(section.topic());
    }
}
