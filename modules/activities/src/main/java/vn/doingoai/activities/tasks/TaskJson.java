package vn.doingoai.activities.tasks;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;

/** Tasks as the HTTP interface reads and writes them. */
final class TaskJson {

    private static final int LAST_PLACE = 9999;

    private TaskJson() {}

    static JsonObjectBuilder task(TaskEntry task) {
        TaskDetails details = task.details();
        DueWindow window = task.window();
        return Json.createObjectBuilder()
                .add("id", task.id().toString())
                .add("version", task.version())
                .add("unit", task.unit().toString())
                .add("unitName", task.unitName())
                .add("source", details.source().name())
                .add("basis", orNull(details.basis()))
                .add("assigner", details.assigner())
                .add("title", details.title())
                .add("condition", details.condition())
                .add("assigned", details.assigned().toString())
                .add("dueText", details.dueText())
                .add("dueFrom", orNull(window == null ? null : window.from()))
                .add("dueTo", orNull(window == null ? null : window.to()))
                .add("letter", details.letter())
                .add("ordinal", details.ordinal())
                .add("progress", task.state().name())
                .add("progressText", task.progressText())
                .add("overdue", task.overdue());
    }

    static JsonObject whole(TaskView view) {
        JsonArrayBuilder history = Json.createArrayBuilder();
        view.history()
                .forEach(noted -> history.add(Json.createObjectBuilder()
                        .add("progress", noted.note().progress().name())
                        .add("text", noted.note().text())
                        .add("day", noted.note().day().toString())
                        .add("evidence", orNull(noted.note().evidence()))
                        .add("by", noted.by())
                        .add("at", noted.at().toString())));
        return task(view.task()).add("history", history).build();
    }

    static TaskDetails details(JsonObject body) {
        return new TaskDetails(
                Input.oneOf(body, "source", TaskSource.class),
                key(body, "basis"),
                Input.findText(body, "assigner").orElse(""),
                Input.text(body, "title"),
                Input.findText(body, "condition").orElse(""),
                Input.date(body, "assigned"),
                Input.findText(body, "dueText").orElse(""),
                Input.findText(body, "letter").orElse(""),
                ordinal(body));
    }

    static ProgressNote note(JsonObject body) {
        return new ProgressNote(
                Input.oneOf(body, "progress", Progress.class),
                Input.findText(body, "text").orElse(""),
                Input.date(body, "day"),
                key(body, "evidence"));
    }

    private static int ordinal(JsonObject body) {
        JsonValue given = body.getOrDefault("ordinal", JsonValue.NULL);
        if (given == JsonValue.NULL) {
            return 0;
        }
        if (given instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().signum() >= 0
                && number.bigDecimalValue().intValue() <= LAST_PLACE) {
            return number.intValue();
        }
        throw new InvalidInputException("ordinal", "json-value", given);
    }

    private static @Nullable UUID key(JsonObject body, String field) {
        return Input.findText(body, field).map(text -> Input.id(field, text)).orElse(null);
    }

    private static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
