package vn.doingoai.reporting.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.templates.TemplateNode.EachPlace;
import vn.doingoai.reporting.templates.TemplateNode.FieldNote;
import vn.doingoai.reporting.templates.TemplateNode.FieldPlace;
import vn.doingoai.reporting.templates.TemplateNode.FootnotePlace;
import vn.doingoai.reporting.templates.TemplateNode.HintPlace;
import vn.doingoai.reporting.templates.TemplateNode.Literal;
import vn.doingoai.reporting.templates.TemplateNode.Note;

/**
 * Writes the rows of registers where a template names them. Where no register answers, or no row fits and the template
 * has no wording for that, a place for the author stays.
 */
final class RowWriter {

    /** Longer lists are cut, with a place for the author after them: nobody reads them in a report. */
    static final int MOST_ROWS = 200;

    private static final List<String> CITED_BY = List.of("citation", "name", "title");

    private final Function<RegisterQuery, Optional<List<Map<String, String>>>> registers;

    RowWriter(Function<RegisterQuery, Optional<List<Map<String, String>>>> registers) {
        this.registers = registers;
    }

    List<TemplateNode> write(List<TemplateNode> nodes) {
        List<TemplateNode> written = new ArrayList<>();
        for (TemplateNode node : nodes) {
            if (node instanceof EachPlace each) {
                written.addAll(each(each));
            } else if (node instanceof FootnotePlace note) {
                written.add(footnote(note));
            } else {
                written.add(node);
            }
        }
        return written;
    }

    private List<TemplateNode> each(EachPlace each) {
        Optional<List<Map<String, String>>> found = registers.apply(each.query());
        HintPlace hint = new HintPlace("register:" + each.query().register(), each.source());
        if (found.isEmpty()) {
            return List.of(hint);
        }
        List<Map<String, String>> rows = found.get();
        if (rows.isEmpty()) {
            return each.otherwise().isEmpty() ? List.of(hint) : each.otherwise();
        }
        List<TemplateNode> written = new ArrayList<>();
        int last = Math.min(rows.size(), MOST_ROWS) - 1;
        for (int index = 0; index <= last; index++) {
            if (index > 0) {
                written.add(new Literal(each.onLines() ? "\n" : index == last ? " và " : ", "));
            }
            Map<String, String> row = rows.get(index);
            each.row().forEach(part -> written.addAll(part(part, row)));
        }
        if (rows.size() > MOST_ROWS) {
            written.add(hint);
        }
        return written;
    }

    private static List<TemplateNode> part(TemplateNode part, Map<String, String> row) {
        if (part instanceof FieldPlace place) {
            return List.of(new Literal(ParameterText.of(place.filter(), field(row, place.name()))));
        }
        if (part instanceof FieldNote note) {
            String text = field(row, note.name());
            return text.isEmpty() ? List.of() : List.of(new Note(text));
        }
        return List.of(part);
    }

    private static String field(Map<String, String> row, String name) {
        return CleanText.cleanInline(row.getOrDefault(name, "")).strip();
    }

    private TemplateNode footnote(FootnotePlace place) {
        String text = registers
                .apply(place.query())
                .map(rows -> String.join(
                        "; ",
                        rows.stream()
                                .limit(MOST_ROWS)
                                .flatMap(row -> citation(row).stream())
                                .toList()))
                .orElse("");
        return text.isEmpty() ? new HintPlace("footnote:" + place.query().register(), place.source()) : new Note(text);
    }

    private static Optional<String> citation(Map<String, String> row) {
        return CITED_BY.stream()
                .map(name -> field(row, name))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
