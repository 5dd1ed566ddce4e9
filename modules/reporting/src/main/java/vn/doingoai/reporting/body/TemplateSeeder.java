package vn.doingoai.reporting.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.templates.RegisterQuery;
import vn.doingoai.reporting.templates.Template;
import vn.doingoai.reporting.templates.TemplateNode;
import vn.doingoai.reporting.templates.TemplateNode.Choice;
import vn.doingoai.reporting.templates.TemplateNode.FigurePlace;
import vn.doingoai.reporting.templates.TemplateNode.HintPlace;
import vn.doingoai.reporting.templates.TemplateNode.Literal;
import vn.doingoai.reporting.templates.TemplateNode.Note;

/**
 * Makes the first body of a section from the outline's template. Each line becomes a block; parameters are filled in for
 * good, figures stay references, and free places become hints.
 */
public final class TemplateSeeder {

    private TemplateSeeder() {}

    /**
     * Seeds a body.
     *
     * @param template   of the outline, checked when the outline was loaded
     * @param parameters of the report, by name without "p."
     * @throws TemplateProblem          if the template breaks the grammar
     * @throws IllegalArgumentException if a parameter is missing
     */
    public static Body seed(String template, Map<String, String> parameters) {
        return seed(template, parameters, query -> Optional.empty());
    }

    /**
     * Seeds a body with the rows of registers in it.
     *
     * @param registers the rows that a place names; empty where no register can answer, so that a hint stays
     */
    public static Body seed(
            String template,
            Map<String, String> parameters,
            Function<RegisterQuery, Optional<List<Map<String, String>>>> registers) {
        List<Block> blocks = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (TemplateNode node :
                Template.parse(template).resolve(parameters).withRows(registers).nodes()) {
            if (node instanceof Literal literal) {
                String[] pieces = literal.text().split("\n", -1);
                line.add(words(pieces[0]));
                for (int piece = 1; piece < pieces.length; piece++) {
                    endLine(line, blocks);
                    line.add(words(pieces[piece]));
                }
            } else {
                line.add(place(node));
            }
        }
        endLine(line, blocks);
        return new Body(blocks);
    }

    private static void endLine(List<Run> line, List<Block> blocks) {
        List<Run> runs = Runs.tidy(line);
        line.clear();
        if (runs.isEmpty()) {
            return;
        }
        if (runs.get(0) instanceof TextRun first
                && (first.text().startsWith("- ") || first.text().startsWith("+ "))) {
            List<Run> item = new ArrayList<>(runs);
            item.set(0, first.withText(first.text().substring(2)));
            blocks.add(new ListItem(first.text().startsWith("-") ? 1 : 2, Runs.tidy(item)));
        } else {
            blocks.add(new Paragraph(runs));
        }
    }

    private static TextRun words(String piece) {
        return TextRun.plain(CleanText.cleanInline(piece));
    }

    private static Run place(TemplateNode node) {
        if (node instanceof FigurePlace place) {
            return new FigureRun(place.key(), place.source(), null);
        }
        if (node instanceof Choice choice) {
            String pattern = TemplateNode.source(choice.then()).replace('\n', ' ');
            return new FigureRun(choice.key(), pattern, Template.text(choice.otherwise()));
        }
        if (node instanceof HintPlace hint) {
            return new HintRun(hint.name());
        }
        if (node instanceof Note note) {
            return new FootnoteRun(note.text());
        }
        throw new IllegalStateException("A parameter was left over: " + node.source());
    }
}
