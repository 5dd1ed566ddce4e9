package vn.doingoai.delegations.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormNote;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.YamlMap;
import vn.doingoai.kernel.time.DateText;

/** The layouts of the four forms, word for word as {@code layouts.yaml} keeps them. */
public final class DelegationForms {

    private static final YamlMap FILE = Resource.read("layouts.yaml");
    private static final Map<String, YamlMap> FORMS = new LinkedHashMap<>();

    static {
        for (YamlMap form : FILE.maps("forms", "các biểu mẫu")) {
            FORMS.put(form.get("code").text(), form);
        }
    }

    private DelegationForms() {}

    /**
     * A form as its issuer prints it.
     *
     * @param year the year that it names
     * @param province short name of the province, as in "Quảng Bình"
     */
    public static FormLayout layout(FormKind kind, int year, String province) {
        YamlMap form = FORMS.get(kind.code());
        if (form == null) {
            throw new IllegalStateException("No layout of form " + kind.code());
        }
        UnaryOperator<String> filled =
                text -> text.replace("{year}", Integer.toString(year)).replace("{province}", province);
        return new FormLayout(
                kind.code(),
                form.get("label").text(),
                filled.apply(form.get("title").text()),
                form.get("showsUnit").bool(),
                form.get("showsAttachment").bool(),
                form.textOrEmpty("opening"),
                columns(form),
                List.of(""),
                "",
                form.maps("notes").stream().map(note -> note(note, filled)).toList(),
                form.textOrEmpty("remark"));
    }

    /** What is printed, and right of it what only the rules need. */
    private static List<FormColumn> columns(YamlMap form) {
        List<FormColumn> columns = new ArrayList<>();
        form.maps("columns").forEach(column -> columns.add(column(column, column.textOrEmpty("group"), true)));
        if (!form.textOrEmpty("supplement").isEmpty()) {
            FILE.maps("supplements", "các cột bổ sung")
                    .forEach(column ->
                            columns.add(column(column, form.get("supplement").text(), false)));
        }
        return columns;
    }

    private static FormColumn column(YamlMap column, String group, boolean printed) {
        String key = column.get("key").text();
        return new FormColumn(
                key,
                column.get("heading").text(),
                group,
                column.textOrEmpty("number"),
                column.find("kind")
                        .map(cell -> cell.oneOf(FormColumn.Kind.class))
                        .orElse(FormColumn.Kind.TEXT),
                column.get("weight").integer(),
                choices(key),
                printed);
    }

    private static List<String> choices(String key) {
        return switch (key) {
            case "category" -> Spellings.CATEGORIES.printed();
            case "purpose" -> Spellings.PURPOSE_NAMES.printed();
            case "rank" -> Spellings.RANK_NAMES.printed();
            case "quarter" -> DateText.QUARTERS;
            default -> List.of();
        };
    }

    private static FormNote note(YamlMap note, UnaryOperator<String> filled) {
        List<String> columns = note.cells("for").stream().map(Cell::text).toList();
        return new FormNote(filled.apply(note.get("text").text()), columns);
    }
}
