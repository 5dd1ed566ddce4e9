package vn.doingoai.reporting.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.BlockPrinter;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/**
 * What a unit answered to one of its sections, as it would be printed.
 *
 * @param key     of the section in the unit's outline
 * @param heading label and title
 * @param nil     whether it is answered with the wording for nothing and nothing else
 * @param blocks  its text, the wording for nothing included
 * @param figures that the text stands on
 */
record UnitText(String key, String heading, boolean nil, List<Block> blocks, Figures figures) {

    /** Copies the list. */
    UnitText {
        blocks = List.copyOf(blocks);
    }

    static UnitText of(Section section, Outline outline, Answers answers, Map<String, String> parameters) {
        SectionAnswer answer = answers.get(section.key());
        String label = section.label() == null ? "" : section.label() + " ";
        String heading = (label + Template.fill(section.title(), parameters)).strip();
        Optional<Section> nilGroup = nilGroup(section, outline, answers);
        if (nilGroup.isPresent()) {
            return new UnitText(
                    section.key(), heading, true, wording(nilGroup.get(), outline, parameters), answers.figures());
        }
        List<Block> blocks = new ArrayList<>(answer.body().blocks());
        if (answer.nil() == NilPlace.NONE) {
            return new UnitText(section.key(), heading, false, blocks, answers.figures());
        }
        boolean nothingElse = !answer.body().hasText();
        blocks.addAll(answer.nil() == NilPlace.FIRST ? 0 : blocks.size(), wording(section, outline, parameters));
        Figures nothing = answers.figures()
                .withNil(section.indicators().stream().map(FigureKey::parse).toList());
        return new UnitText(section.key(), heading, nothingElse, blocks, nothing);
    }

    /** "Không" to a group answers for what it holds. */
    private static Optional<Section> nilGroup(Section section, Outline outline, Answers answers) {
        Optional<Section> group = outline.parentOf(section.key());
        while (group.isPresent() && answers.get(group.get().key()).nil() == NilPlace.NONE) {
            group = outline.parentOf(group.get().key());
        }
        return group;
    }

    private static List<Block> wording(Section section, Outline outline, Map<String, String> parameters) {
        String own = section.nil().text();
        return Body.of(Template.fill(own.isBlank() ? outline.nilDefault() : own, parameters))
                .blocks();
    }

    /** What can be read and taken, line by line; a block that prints nothing has no line. */
    List<AnswerLine> lines() {
        BlockPrinter printer = new BlockPrinter(figures);
        return IntStream.range(0, blocks.size())
                .mapToObj(number ->
                        new AnswerLine(number, String.join("\n", printer.lines(new Body(List.of(blocks.get(number)))))))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    /** The same as plain lines. */
    List<String> words() {
        return lines().stream().flatMap(line -> line.text().lines()).toList();
    }

    /** Some of its blocks. */
    UnitText only(Set<Integer> numbers) {
        List<Block> chosen = IntStream.range(0, blocks.size())
                .filter(numbers::contains)
                .mapToObj(blocks::get)
                .toList();
        return new UnitText(key, heading, nil, chosen, figures);
    }

    /**
     * What became here of lines of an earlier version.
     *
     * @param taken words of that version; a line belongs to them with all its rows
     * @return numbers of the blocks that stand in their place
     */
    Set<Integer> following(UnitText earlier, Set<String> taken) {
        List<AnswerLine> before = earlier.lines();
        List<AnswerLine> after = lines();
        Set<Integer> chosen = IntStream.range(0, before.size())
                .filter(line -> before.get(line).text().lines().allMatch(taken::contains))
                .boxed()
                .collect(Collectors.toSet());
        return LineMatch.follow(texts(before), texts(after), chosen).stream()
                .map(line -> after.get(line).number())
                .collect(Collectors.toSet());
    }

    private static List<String> texts(List<AnswerLine> lines) {
        return lines.stream().map(AnswerLine::text).toList();
    }
}
