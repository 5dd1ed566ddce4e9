package vn.doingoai.checks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Outlines;
import vn.doingoai.checks.portal.Reply;

/**
 * A province's report and the people at it, over the HTTP interface.
 *
 * @param officer writes, sends, numbers and publishes
 * @param leader approves or sends back
 * @param outline key of the version after which it reports
 * @param today by the clock of the demo data
 */
public record Desk(Interface officer, Interface leader, String outline, String today) {

    public static Desk ofGiaLai() {
        return of("gia-lai", "gia-lai-annual", "2019-12-02");
    }

    /** The desk of any province. */
    public static Desk of(String tenant, String outline, String today) {
        return new Desk(
                Interface.of(tenant, "sngv.canbo"),
                Interface.of(tenant, "sngv.lanhdao"),
                Outlines.id(tenant, outline),
                today);
    }

    /** A new report on a year, every section of it answered. */
    public String written(int year) {
        return written(year, Json.createObjectBuilder());
    }

    /** The same, with what else is said when it is begun. */
    String written(int year, JsonObjectBuilder more) {
        JsonObject begun = ok(officer.post(
                "/reports",
                more.add("outline", outline).add("from", year + "-01-01").add("to", year + "-12-31")));
        for (JsonObject section : begun.getJsonArray("sections").getValuesAs(JsonObject.class)) {
            if (!section.getString("kind").equals("group")) {
                JsonArrayBuilder figures = Json.createArrayBuilder();
                for (JsonObject figure : section.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                    if (figure.getString("state").equals("MISSING")) {
                        figures.add(Json.createObjectBuilder()
                                .add("indicator", figure.getString("indicator"))
                                .add("state", "NIL"));
                    }
                }
                ok(officer.put(
                        path(begun.getString("id"), section),
                        text(section, "Nội dung.").add("figures", figures)));
            }
        }
        return begun.getString("id");
    }

    /** The path of a section. */
    public static String path(String report, JsonObject section) {
        return "/reports/" + report + "/sections/" + section.getString("key");
    }

    /** A section with this text, as it is sent to be saved. */
    public static JsonObjectBuilder text(JsonObject section, String text) {
        return Json.createObjectBuilder()
                .add("body", "<p>" + text + "</p>")
                .add("nil", false)
                .add("version", section.getJsonNumber("version"));
    }

    /** The sections that have a text of their own. */
    public List<JsonObject> sections(String report) {
        return ok(officer.get("/reports/" + report)).getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .filter(section -> !section.getString("kind").equals("group"))
                .toList();
    }

    /** The words of a report by key of their section. */
    Map<String, String> words(String report) {
        Map<String, String> words = new TreeMap<>();
        sections(report).forEach(section -> words.put(section.getString("key"), section.getString("body")));
        return words;
    }

    /** What a decision on the report rests on. */
    public JsonObject review(String report) {
        return ok(leader.get("/reports/" + report + "/review"));
    }

    Reply act(Interface who, String report, String step, JsonObjectBuilder body) {
        return who.post("/reports/" + report + "/actions/" + step, body);
    }

    /** Sends it to the leader. */
    public Reply send(String report) {
        return act(officer, report, "send", version(review(report)));
    }

    /** Approves what this reading showed. */
    public Reply approve(String report, JsonObject read) {
        return act(
                leader,
                report,
                "approve",
                Json.createObjectBuilder()
                        .add("edition", read.getJsonNumber("edition"))
                        .add("mark", read.getString("mark"))
                        .add("post", "department-director")
                        .add("signer", "Trần Đại Nghĩa"));
    }

    /** Gives it the next number, and today's date. */
    public Reply number(String report) {
        return act(officer, report, "number", Json.createObjectBuilder().add("date", today));
    }

    /** Publishes it. */
    public Reply publish(String report) {
        return act(officer, report, "publish", Json.createObjectBuilder());
    }

    /** A new version that will replace a published report. */
    public String corrected(String report) {
        return ok(act(officer, report, "correct", Json.createObjectBuilder().add("reason", "Sai số liệu.")))
                .getString("id");
    }

    /** From the text to the publication; answers with its key. */
    public String published(String report) {
        ok(send(report));
        ok(approve(report, review(report)));
        ok(number(report));
        return ok(publish(report)).getString("publication");
    }

    static JsonObjectBuilder version(JsonObject record) {
        return Json.createObjectBuilder().add("version", record.getJsonNumber("version"));
    }

    /** What was answered, unless it is a refusal. */
    public static JsonObject ok(Reply reply) {
        assertThat(reply.status()).as(reply::toString).isBetween(200, 201);
        return reply.json();
    }
}
