package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;

/** The province's report of Gia Lai while it is written. */
class ReportsIT {
    private static final Interface OFFICER = Rounds.GIA_LAI;

    @Test
    void changingOneDelegationMarksExactlyTheLinesThatCountIt() {
        String report = report();
        assertThat(changed(report)).isEmpty();
        JsonObject row = OFFICER.items("/delegations?phase=result&direction=in&year=2019", 500).stream()
                .filter(each -> each.getString("name").contains("Ratanakiri, Campuchia sang thăm, chúc Tết"))
                .findFirst()
                .orElseThrow();
        Reply correcting =
                Trips.act(OFFICER, row, "correct", Json.createObjectBuilder().add("reason", "Kiểm tra lại số khách"));
        assertThat(correcting.status()).as(correcting.toString()).isEqualTo(200);
        assertThat(changed(report)).containsExactly("delegations-in 0", "delegations-in 1");
        JsonObject section = section(report, "delegations-in");
        String path = "/reports/" + report + "/sections/delegations-in";
        JsonObjectBuilder same =
                Rounds.version(section).add("body", section.getString("body")).add("nil", false);
        assertThat(OFFICER.put(path, same).status()).isEqualTo(200);
        assertThat(changed(report)).as("saving accepts nothing").hasSize(2);
        JsonObject now = section(report, "delegations-in");
        assertThat(OFFICER.post(path + "/figures/accept", Rounds.version(now)).status())
                .isEqualTo(200);
        assertThat(changed(report)).isEmpty();
        Trips.act(OFFICER, row, "confirm", Json.createObjectBuilder());
        assertThat(changed(report)).containsExactly("delegations-in 0", "delegations-in 1");
    }

    @Test
    void aStaleSaveIsAnsweredWithTheOtherTextAndBothStayInTheHistory() {
        String path = "/reports/" + report() + "/sections/directions";
        JsonObject section = section(report(), "directions");
        assertThat(OFFICER.put(path, Rounds.text(section, "Người thứ nhất")).status())
                .isEqualTo(200);
        Reply stale = OFFICER.put(path, Rounds.text(section, "Người thứ hai"));
        InterfaceIT.problem(stale, 409, "conflict");
        JsonObject current = stale.json().getJsonObject("current");
        assertThat(current.getString("body")).isEqualTo("<p>Người thứ nhất</p>");
        assertThat(OFFICER.put(path, Rounds.text(current, "Người thứ hai")).status())
                .isEqualTo(200);
        List<JsonObject> texts = OFFICER.items(path + "/texts", 50);
        assertThat(texts).hasSize(3);
        JsonObjectBuilder version = Rounds.version(section(report(), "directions"));
        assertThat(OFFICER.post(path + "/texts/1/restore", version).status()).isEqualTo(204);
        assertThat(section(report(), "directions").getString("body")).isEqualTo(section.getString("body"));
    }

    @Test
    void aCommentStaysUntilItIsResolved() {
        String path = "/reports/" + report() + "/sections/assessment";
        JsonObjectBuilder said =
                Json.createObjectBuilder().add("text", "Cần nêu thêm kết quả").add("passage", "Nhìn chung");
        Reply added = OFFICER.post(path + "/comments", said);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(section(report(), "assessment").getInt("comments")).isEqualTo(1);
        String id = added.json().getJsonArray("items").getJsonObject(0).getString("id");
        assertThat(OFFICER.post(path + "/comments/" + id + "/resolve", Json.createObjectBuilder())
                        .status())
                .isEqualTo(200);
        assertThat(section(report(), "assessment").getInt("comments")).isZero();
    }

    @Test
    void aSectionIsGivenToAnOfficerWithoutDisturbingWhoeverWritesIt() {
        String path = "/reports/" + report() + "/sections/border/assignee";
        JsonObject before = section(report(), "border");
        String me = OFFICER.get("/me").json().getString("id");
        assertThat(OFFICER.put(path, Json.createObjectBuilder().add("assignee", me))
                        .status())
                .isEqualTo(204);
        JsonObject given = section(report(), "border");
        assertThat(given.getString("assignee")).isEqualTo(me);
        assertThat(given.getInt("version")).isEqualTo(before.getInt("version"));
        assertThat(OFFICER.put(path, Json.createObjectBuilder().addNull("assignee"))
                        .status())
                .isEqualTo(204);
        assertThat(section(report(), "border").isNull("assignee")).isTrue();
    }

    @Test
    void theReportOfAnotherProvinceDoesNotExist() {
        InterfaceIT.problem(Rounds.PROVINCE.get("/reports/" + report()), 404, "not-found");
        InterfaceIT.problem(
                Rounds.PROVINCE.get("/reports/" + report() + "/sections/directions/comments"), 404, "not-found");
        InterfaceIT.problem(Interface.of("gia-lai", "iagrai.canbo").get("/reports/" + report()), 403, "not-permitted");
    }

    /** The demo report; other tests write on other years. */
    private static String report() {
        return Rounds.report(OFFICER, "2019-12-31");
    }

    private static JsonObject section(String report, String key) {
        return sections(report).stream()
                .filter(section -> section.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> sections(String report) {
        return OFFICER.get("/reports/" + report).json().getJsonArray("sections").getValuesAs(JsonObject.class);
    }

    private static List<String> changed(String report) {
        List<String> lines = new ArrayList<>();
        for (JsonObject section : sections(report)) {
            for (JsonObject line : section.getJsonArray("changed").getValuesAs(JsonObject.class)) {
                lines.add(section.getString("key") + " " + line.getInt("block"));
            }
        }
        return lines;
    }
}
