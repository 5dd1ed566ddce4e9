package vn.doingoai.reporting.reports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import vn.doingoai.reporting.body.BodyDiff;

/** Comments and history of a section as the HTTP interface writes them. */
final class TalkJson {

    private TalkJson() {}

    static JsonObjectBuilder comment(CommentRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("passage", row.passage())
                .add("text", row.text())
                .add("by", row.writtenBy())
                .add("at", row.writtenAt().toString())
                .add("resolvedBy", row.resolvedBy())
                .add("resolvedAt", ReportJson.text(row.resolvedAt()));
    }

    static JsonObjectBuilder text(TextRow row) {
        return Json.createObjectBuilder()
                .add("id", row.ordinal())
                .add("by", row.writtenBy())
                .add("at", row.writtenAt().toString());
    }

    static JsonObject changes(List<BodyDiff.Segment> segments) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        segments.forEach(segment -> items.add(Json.createObjectBuilder()
                .add("change", segment.change().name().toLowerCase(Locale.ROOT))
                .add("text", segment.text())));
        return Json.createObjectBuilder().add("segments", items).build();
    }
}
