package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Outlines;
import vn.doingoai.checks.portal.Reply;

/**
 * A report of Thanh Hóa and the one unit's report that belongs to it, in a year of their own.
 *
 * @param report     of the province
 * @param submission of Thọ Xuân
 */
record Consolidation(String report, String submission) {
    private static final String KEY = "consular";

    static Consolidation of(int year) {
        String submission = Rounds.begun(year).getString("id");
        JsonObjectBuilder asked = Json.createObjectBuilder()
                .add("outline", Outlines.id("thanh-hoa", "thanh-hoa-province-annual"))
                .add("from", year + "-01-01")
                .add("to", year + "-12-31");
        return new Consolidation(done(Rounds.PROVINCE.post("/reports", asked)).getString("id"), submission);
    }

    /** The path of the section that words are taken into, or of something below it. */
    String path(String below) {
        return "/reports/" + report + "/sections/" + KEY + below;
    }

    /** What the unit answers there, handed in with everything else answered somehow. */
    void handIn(String number, String words) {
        for (JsonObject section : sections(Rounds.THO_XUAN.get("/submissions/" + submission))) {
            if (section.getString("key").equals(KEY)) {
                done(Rounds.THO_XUAN.put(
                        unitPath(section), Rounds.text(section, words).add("figures", nothing(section))));
            } else if (!section.getString("kind").equals("group")) {
                answer(section);
            }
        }
        JsonObjectBuilder details = Json.createObjectBuilder()
                .add("number", number)
                .add("date", "2019-09-09")
                .add("signerTitles", Json.createArrayBuilder().add("CHỦ TỊCH"))
                .add("signer", "Mai Đình Hiếu");
        done(act(Rounds.THO_XUAN, "submit", details));
    }

    private void answer(JsonObject section) {
        JsonObjectBuilder nil = Rounds.version(section).add("body", "").add("nil", true);
        if (Rounds.THO_XUAN.put(unitPath(section), nil).status() != 200) {
            done(Rounds.THO_XUAN.put(unitPath(section), Rounds.text(section, "Nội dung.")));
        }
    }

    private String unitPath(JsonObject section) {
        return "/submissions/" + submission + "/sections/" + section.getString("key");
    }

    private static JsonArray nothing(JsonObject section) {
        var figures = Json.createArrayBuilder();
        section.getJsonArray("figures")
                .getValuesAs(JsonObject.class)
                .forEach(figure -> figures.add(Json.createObjectBuilder()
                        .add("indicator", figure.getString("indicator"))
                        .add("state", "NIL")));
        return figures.build();
    }

    /** A step of the unit's report, on its version of now. */
    Reply act(Interface who, String step, JsonObjectBuilder body) {
        JsonObject now = who.get("/submissions/" + submission).json();
        return who.post("/submissions/" + submission + "/" + step, body.addAll(Rounds.version(now)));
    }

    void accept() {
        done(act(Rounds.PROVINCE, "accept", Json.createObjectBuilder()));
    }

    void reopen() {
        done(act(Rounds.PROVINCE, "reopen", Json.createObjectBuilder().add("reason", "Kiểm tra lại mục II.9")));
    }

    /** The province's section as it is. */
    JsonObject section() {
        return sections(Rounds.PROVINCE.get("/reports/" + report)).stream()
                .filter(section -> section.getString("key").equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    /** Takes the first line of what the unit handed in first. */
    Reply take(JsonObject section) {
        JsonObjectBuilder taking = Rounds.version(section)
                .add("submission", submission)
                .add("ordinal", 1)
                .add("part", KEY)
                .add("lines", Json.createArrayBuilder().add(0));
        return Rounds.PROVINCE.post(path("/passages"), taking);
    }

    /** The only passage, as the province is told of it. */
    JsonObject passage() {
        JsonArray passages = done(Rounds.PROVINCE.get(path("/answers"))).getJsonArray("passages");
        assertThat(passages).hasSize(1);
        return passages.getJsonObject(0);
    }

    /** Takes the new words, or keeps the old ones. */
    Reply decide(String decision) {
        String id = passage().getString("id");
        return Rounds.PROVINCE.post(path("/passages/" + id + "/" + decision), Rounds.version(section()));
    }

    private static List<JsonObject> sections(Reply reply) {
        return done(reply).getJsonArray("sections").getValuesAs(JsonObject.class);
    }

    static JsonObject done(Reply reply) {
        assertThat(reply.status()).as(reply::toString).isBetween(200, 201);
        return reply.json();
    }
}
