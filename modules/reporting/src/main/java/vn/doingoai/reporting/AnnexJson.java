package vn.doingoai.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormNote;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;

/** Forms as they are kept with what was handed in or published: what was printed, whatever becomes of registers and layouts. */
public final class AnnexJson {

    private AnnexJson() {}

    /** The forms as a JSON array. */
    public static String write(List<FormTable> forms) {
        return array(forms, AnnexJson::table).build().toString();
    }

    /** Reads what {@link #write} wrote. */
    public static List<FormTable> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return list(reader.readArray(), AnnexJson::table);
        }
    }

    private static JsonObjectBuilder table(FormTable table) {
        return Json.createObjectBuilder()
                .add("layout", layout(table.layout()))
                .add("unit", table.unit())
                .add("attachment", table.attachment())
                .add(
                        "parts",
                        array(
                                table.parts(),
                                part -> Json.createObjectBuilder()
                                        .add("rows", array(part.rows(), row -> cells(row.cells())))
                                        .add("totals", cells(part.totals().cells()))));
    }

    private static FormTable table(JsonObject table) {
        return new FormTable(
                layout(table.getJsonObject("layout")),
                table.getString("unit"),
                table.getString("attachment"),
                list(
                        table.getJsonArray("parts"),
                        part -> new FormPart(
                                list(part.getJsonArray("rows"), AnnexJson::row), row(part.getJsonObject("totals")))));
    }

    private static JsonObjectBuilder layout(FormLayout layout) {
        return Json.createObjectBuilder()
                .add("code", layout.code())
                .add("label", layout.label())
                .add("title", layout.title())
                .add("showsUnit", layout.showsUnit())
                .add("showsAttachment", layout.showsAttachment())
                .add("opening", layout.opening())
                .add("columns", array(layout.columns(), AnnexJson::column))
                .add("parts", Json.createArrayBuilder(layout.parts()))
                .add("totalLabel", layout.totalLabel())
                .add(
                        "notes",
                        array(
                                layout.notes(),
                                note -> Json.createObjectBuilder()
                                        .add("printed", note.printed())
                                        .add("columns", Json.createArrayBuilder(note.columns()))))
                .add("remark", layout.remark());
    }

    private static FormLayout layout(JsonObject layout) {
        return new FormLayout(
                layout.getString("code"),
                layout.getString("label"),
                layout.getString("title"),
                layout.getBoolean("showsUnit"),
                layout.getBoolean("showsAttachment"),
                layout.getString("opening"),
                list(layout.getJsonArray("columns"), AnnexJson::column),
                texts(layout.getJsonArray("parts")),
                layout.getString("totalLabel"),
                list(
                        layout.getJsonArray("notes"),
                        note -> new FormNote(note.getString("printed"), texts(note.getJsonArray("columns")))),
                layout.getString("remark"));
    }

    private static JsonObjectBuilder column(FormColumn column) {
        return Json.createObjectBuilder()
                .add("key", column.key())
                .add("heading", column.heading())
                .add("group", column.group())
                .add("number", column.number())
                .add("kind", column.kind().name())
                .add("weight", column.weight());
    }

    /** Choices are for filling in, which is over. */
    private static FormColumn column(JsonObject column) {
        return new FormColumn(
                column.getString("key"),
                column.getString("heading"),
                column.getString("group"),
                column.getString("number"),
                FormColumn.Kind.valueOf(column.getString("kind")),
                column.getInt("weight"),
                List.of());
    }

    private static JsonObjectBuilder cells(Map<String, String> cells) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        new TreeMap<>(cells).forEach(written::add);
        return written;
    }

    private static FormRow row(JsonObject cells) {
        Map<String, String> read = new TreeMap<>();
        cells.keySet().forEach(key -> read.put(key, cells.getString(key)));
        return new FormRow(read);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> reader) {
        return array.getValuesAs(JsonObject.class).stream().map(reader).toList();
    }
}
