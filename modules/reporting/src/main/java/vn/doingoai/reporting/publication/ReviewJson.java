package vn.doingoai.reporting.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report for whoever decides on it, as the HTTP interface writes it: {@code docs/publication.md}. */
final class ReviewJson {

    private ReviewJson() {}

    static JsonObject whole(ReviewView view) {
        ReviewView.History history = view.history();
        JsonArrayBuilder obstacles = Json.createArrayBuilder();
        view.readiness()
                .obstacles()
                .forEach(obstacle -> obstacles.add(Json.createObjectBuilder()
                        .add("severity", obstacle.severity().name())
                        .add("message", obstacle.sentence())));
        JsonArrayBuilder posts = Json.createArrayBuilder();
        view.posts()
                .forEach(post -> posts.add(Json.createObjectBuilder()
                        .add("key", post.key())
                        .add("authority", post.authority().name())
                        .add("titles", Json.createArrayBuilder(post.titles()))));
        return Json.createObjectBuilder()
                .add("id", view.id().toString())
                .add("version", view.version())
                .add("title", view.title())
                .add("state", view.state().code())
                .add("edition", view.edition())
                .add("mark", view.mark())
                .add("open", Json.createArrayBuilder(view.readiness().open()))
                .add("missing", Json.createArrayBuilder(view.readiness().missing()))
                .add("findings", obstacles)
                .add("changed", headings(view.changes()))
                .add("posts", posts)
                .add("reason", history.returnReason())
                .add("approvedAt", text(history.approvedAt()))
                .add("signer", history.signer())
                .add("number", history.number())
                .add("date", text(history.documentDate()))
                .add("publication", text(view.publication()))
                .add("replaces", view.replaces())
                .build();
    }

    private static JsonArrayBuilder headings(List<SectionChange> changes) {
        return Json.createArrayBuilder(
                changes.stream().map(SectionChange::heading).toList());
    }

    static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
