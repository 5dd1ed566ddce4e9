package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Reply;

/** A unit's words in the province's report, and what becomes of them when the unit changes its report. */
class ConsolidationIT {

    @Test
    void wordsOfAnAcceptedReportAreTakenOnceAndNameTheirPassage() {
        Consolidation round = Consolidation.of(2042);
        round.handIn("15", "Đã bảo hộ 01 công dân.</p><p>Không có vụ việc khác.");
        JsonObject before = round.section();
        InterfaceIT.problem(round.take(before), 422, "passage-not-accepted");
        round.accept();
        Reply taken = round.take(before);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        JsonObject passage = round.passage();
        assertThat(passage.getString("id")).isEqualTo(taken.json().getString("passage"));
        assertThat(passage.getString("state")).isEqualTo("current");
        assertThat(round.section().getString("body"))
                .contains("data-passage=\"" + passage.getString("id"), "Đã bảo hộ 01 công dân.")
                .doesNotContain("vụ việc khác");
        Reply stale = round.take(before);
        InterfaceIT.problem(stale, 409, "conflict");
        assertThat(stale.json().getJsonObject("current").getString("body")).contains("01 công dân");
    }

    @Test
    void aPassageIsMarkedFromTheReopeningUntilSomebodyTakesTheNewWordsOrKeepsTheOld() {
        Consolidation round = Consolidation.of(2043);
        round.handIn("15", "Đã bảo hộ 01 công dân.");
        round.accept();
        round.take(round.section());
        change(round, "16", "Đã bảo hộ 02 công dân.");
        assertThat(round.passage().getJsonArray("changes")).isNotEmpty();
        assertThat(round.section().getString("body")).contains("01 công dân");
        Consolidation.done(round.decide("refresh"));
        assertThat(round.section().getString("body")).contains("02 công dân").doesNotContain("01 công dân");
        assertThat(round.passage().getString("state")).isEqualTo("current");
        change(round, "17", "Đã bảo hộ 03 công dân.");
        assertThat(round.decide("keep").status()).isEqualTo(204);
        assertThat(round.section().getString("body")).contains("02 công dân");
        assertThat(round.passage().getString("state")).isEqualTo("current");
    }

    private static void change(Consolidation round, String number, String words) {
        round.reopen();
        assertThat(round.passage().getString("state")).isEqualTo("reopened");
        round.handIn(number, words);
        assertThat(round.passage().getString("state")).isEqualTo("waiting");
        InterfaceIT.problem(round.decide("refresh"), 422, "passage-not-accepted");
        round.accept();
        assertThat(round.passage().getString("state")).isEqualTo("changed");
    }

    @Test
    void aUnitAndAnotherProvinceNeitherReadNorTakeAnswers() {
        Consolidation round = Consolidation.of(2044);
        var sentence = Json.createObjectBuilder().add("version", 1).add("summary", "MISSING");
        InterfaceIT.problem(Rounds.THO_XUAN.get(round.path("/answers")), 403, "not-permitted");
        InterfaceIT.problem(Rounds.THO_XUAN.post(round.path("/passages"), sentence), 403, "not-permitted");
        InterfaceIT.problem(Rounds.GIA_LAI.get(round.path("/answers")), 404, "not-found");
        sentence = Json.createObjectBuilder().add("version", 1).add("summary", "MISSING");
        InterfaceIT.problem(Rounds.GIA_LAI.post(round.path("/passages"), sentence), 404, "not-found");
    }

    @Test
    void onlyTheProvinceOpensAnAcceptedReportAgainAndSaysWhy() {
        Consolidation round = Consolidation.of(2045);
        round.handIn("15", "Đã bảo hộ 01 công dân.");
        round.accept();
        var reason = Json.createObjectBuilder().add("reason", "Tự ý sửa");
        InterfaceIT.problem(round.act(Rounds.THO_XUAN, "reopen", reason), 403, "not-permitted");
        Reply silent = round.act(Rounds.PROVINCE, "reopen", Json.createObjectBuilder());
        assertThat(silent.status()).as(silent.toString()).isEqualTo(422);
        round.reopen();
        JsonObject unit =
                Rounds.THO_XUAN.get("/submissions/" + round.submission()).json();
        assertThat(unit.getString("state")).isEqualTo("returned");
        assertThat(unit.toString()).contains("Kiểm tra lại mục II.9");
    }
}
