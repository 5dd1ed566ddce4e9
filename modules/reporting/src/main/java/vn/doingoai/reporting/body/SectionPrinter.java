package vn.doingoai.reporting.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.documents.Heading;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/**
 * Prints the sections of a report as blocks of an official document: headings exactly as the outline gives them, in the
 * outline's order, with the answers between. Serves one report.
 */
public final class SectionPrinter {

    private final Map<String, SectionAnswer> answers;
    private final Figures figures;
    private final Map<String, String> parameters;

    /**
     * Prints these answers.
     *
     * @param answers    by key of their section; what is not in it is printed as a heading alone
     * @param figures    of the report
     * @param parameters of the report, by name without "p."
     */
    public SectionPrinter(Map<String, SectionAnswer> answers, Figures figures, Map<String, String> parameters) {
        this.answers = Map.copyOf(answers);
        this.figures = figures;
        this.parameters = Map.copyOf(parameters);
    }

    /** All blocks of these sections of the first level, in their order. */
    public List<vn.doingoai.documents.Block> print(List<Section> sections) {
        List<vn.doingoai.documents.Block> printed = new ArrayList<>();
        sections.forEach(section -> print(section, 1, printed));
        return printed;
    }

    private void print(Section section, int level, List<vn.doingoai.documents.Block> printed) {
        List<vn.doingoai.documents.Block> text = text(section);
        boolean runIn = section.layout() == Section.Layout.RUN_IN
                && !text.isEmpty()
                && text.get(0) instanceof vn.doingoai.documents.Paragraph;
        List<vn.doingoai.documents.Run> onHeadingLine =
                runIn ? ((vn.doingoai.documents.Paragraph) text.get(0)).runs() : List.of();
        String title = Template.fill(section.title(), parameters);
        if (section.label() != null || !title.isEmpty()) {
            printed.add(new Heading(section.label(), title, section.titleEnd(), level, onHeadingLine));
            text = runIn ? text.subList(1, text.size()) : text;
        }
        printed.addAll(text);
        if (!answeredWhole(section)) {
            section.children().forEach(child -> print(child, level + 1, printed));
        }
    }

    /** "Không" to a group answers all it holds. */
    private boolean answeredWhole(Section section) {
        return section.isGroup() && answer(section).nil() != NilPlace.NONE;
    }

    private List<vn.doingoai.documents.Block> text(Section section) {
        SectionAnswer answer = answer(section);
        if (answer.nil() == NilPlace.NONE) {
            return new BlockPrinter(figures).print(answer.body());
        }
        Body wording = Body.of(Template.fill(section.nil().text(), parameters));
        Body body = section.isGroup() ? Body.empty() : answer.body();
        List<Block> blocks = new ArrayList<>(body.blocks());
        blocks.addAll(answer.nil() == NilPlace.FIRST ? 0 : blocks.size(), wording.blocks());
        Figures nothing = figures.withNil(
                section.indicators().stream().map(FigureKey::parse).toList());
        return new BlockPrinter(nothing).print(new Body(blocks));
    }

    private SectionAnswer answer(Section section) {
        return answers.getOrDefault(section.key(), SectionAnswer.NONE);
    }
}
