package vn.doingoai.reporting.forms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormPreview;

/** What an import does, as JSON. */
final class FormJson {

    private FormJson() {}

    /**
     * Rows with their outcome, counts, and every refused cell with its place.
     *
     * @param stored whether the rows are now in the register
     */
    static JsonObject preview(FilledForm filled, FormPreview preview, boolean stored) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (FormPreview.Line line : preview.rows()) {
            FilledRow row = filled.rows().get(line.row());
            rows.add(row(row, line));
            line.problems().forEach(problem -> errors.add(error(row, problem)));
        }
        JsonObjectBuilder counts = Json.createObjectBuilder();
        for (FormPreview.Outcome outcome : FormPreview.Outcome.values()) {
            counts.add(name(outcome), preview.count(outcome));
        }
        return Json.createObjectBuilder()
                .add("form", filled.code())
                .add("stored", stored)
                .add("counts", counts)
                .add("rows", rows)
                .add("errors", errors)
                .build();
    }

    private static JsonObjectBuilder row(FilledRow row, FormPreview.Line line) {
        return Json.createObjectBuilder()
                .add("sheet", row.sheet())
                .add("line", row.line())
                .add("outcome", name(line.outcome()))
                .add("changed", Json.createArrayBuilder(line.changed()))
                .add("hints", Json.createArrayBuilder(line.hints()));
    }

    private static JsonObjectBuilder error(FilledRow row, FormPreview.CellProblem problem) {
        return Json.createObjectBuilder()
                .add("sheet", row.sheet())
                .add("cell", row.addresses().getOrDefault(problem.column(), Integer.toString(row.line())))
                .add("column", problem.column())
                .add("value", problem.value())
                .add("reason", problem.reason());
    }

    private static String name(FormPreview.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
