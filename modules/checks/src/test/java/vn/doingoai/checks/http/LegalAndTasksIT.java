package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;

/** Legal documents and assigned tasks over the HTTP interface of the running portal. */
class LegalAndTasksIT {
    private static final Interface PROVINCE = Interface.of("quang-ngai", "sngv.canbo");
    private static final Interface DISTRICT = Interface.of("quang-ngai", "lyson.canbo");

    @Test
    void oneNumberMayBeThatOfTwoDocumentsButNotOfOneIssuerAndDay() {
        JsonObject one = created("/legal-documents", document("138-CT/TW", "Bộ Chính trị"));
        JsonObject other = created("/legal-documents", document("138-CT/TW", "Ban Bí thư"));
        assertThat(one.getString("citation"))
                .isEqualTo("Chỉ thị số 138-CT/TW ngày 05/3/2019 của Bộ Chính trị về việc thử");
        assertThat(PROVINCE.items("/legal-documents?text=138", 50)).hasSize(2);
        InterfaceIT.problem(
                PROVINCE.post("/legal-documents", document("138/CT-TW", "ban bi thu")), 422, "legal-exists");
        Reply stale = PROVINCE.put(
                path("/legal-documents/", other),
                document("139-CT/TW", "Ban Bí thư").add("version", 99));
        InterfaceIT.problem(stale, 409, "conflict");
    }

    @Test
    void aRepealedDocumentSaysWhatRepealedItAndIsHandledOnceADay() {
        JsonObject ending = created("/legal-documents", document("200-CT/TW", "Bộ Chính trị"));
        JsonObject ended = created(
                "/legal-documents",
                document("201-CT/TW", "Bộ Chính trị")
                        .add("effectiveTo", "2020-12-31")
                        .add("ending", "REPEALED")
                        .add("endedBy", ending.getString("id")));
        assertThat(ended.getString("effect")).isEqualTo("REPEALED");
        assertThat(PROVINCE.get(path("/legal-documents/", ending)).json().getJsonArray("ended"))
                .hasSize(1);
        String handlings = path("/legal-documents/", ending) + "/handlings";
        JsonObject handled = PROVINCE.post(handlings, version(ending).add("day", "2021-03-01"))
                .json();
        assertThat(handled.getJsonArray("handlings")).hasSize(1);
        assertThat(handled.getInt("version")).isGreaterThan(ending.getInt("version"));
        InterfaceIT.problem(PROVINCE.post(handlings, version(handled).add("day", "2021-03-01")), 422, "legal-handled");
    }

    @Test
    void unitsReadDocumentsAndDoNotWriteThemAndAnotherProvinceFindsNothing() {
        JsonObject document = created("/legal-documents", document("300-CT/TW", "Bộ Chính trị"));
        assertThat(DISTRICT.get(path("/legal-documents/", document)).status()).isEqualTo(200);
        InterfaceIT.problem(
                DISTRICT.post("/legal-documents", document("301-CT/TW", "Bộ Chính trị")), 403, "not-permitted");
        InterfaceIT.problem(Rounds.PROVINCE.get(path("/legal-documents/", document)), 404, "not-found");
    }

    @Test
    void aTaskKeepsItsWordsAndIsOverdueAfterItsWindowUntilItIsDone() {
        JsonObject task = created("/tasks", task("trước ngày 01/6/2021"));
        assertThat(task.getString("dueText")).isEqualTo("trước ngày 01/6/2021");
        assertThat(task.getString("dueTo")).isEqualTo("2021-05-31");
        assertThat(task.isNull("dueFrom")).isTrue();
        assertThat(PROVINCE.items("/tasks?overdue=true", 50))
                .extracting(each -> each.getString("id"))
                .contains(task.getString("id"));
        JsonObject done = PROVINCE.post(
                        path("/tasks/", task) + "/progress",
                        version(task).add("progress", "DONE").add("day", "2021-06-01"))
                .json();
        assertThat(done.getBoolean("overdue")).isFalse();
        assertThat(done.getString("progressText")).isEqualTo("Đã hoàn thành");
        assertThat(done.getJsonArray("history")).hasSize(1);
        InterfaceIT.problem(
                PROVINCE.post(
                        path("/tasks/", task) + "/progress",
                        version(done).add("progress", "DONE").add("day", "2099-01-01")),
                422,
                "task-future");
    }

    @Test
    void aUnitFindsItsOwnTasksOnlyAndWritesForNobodyElse() {
        JsonObject theirs = created("/tasks", task("Cả năm"));
        InterfaceIT.problem(DISTRICT.get(path("/tasks/", theirs)), 404, "not-found");
        InterfaceIT.problem(Rounds.PROVINCE.get(path("/tasks/", theirs)), 404, "not-found");
        InterfaceIT.problem(
                DISTRICT.post("/tasks", task("Cả năm").add("unit", theirs.getString("unit"))), 403, "not-permitted");
        Reply own = DISTRICT.post("/tasks", task("Thường xuyên"));
        assertThat(own.status()).as(own.toString()).isEqualTo(201);
        assertThat(own.json().isNull("dueTo")).isTrue();
        assertThat(DISTRICT.items("/tasks", 50))
                .extracting(each -> each.getString("unit"))
                .containsOnly(own.json().getString("unit"));
    }

    @Test
    void everybodyReadsWhatSetUpTheBodyButAUnitFindsNoFiguresOfIt() {
        JsonObject body =
                Interface.of("gia-lai", "sngv.canbo").get("/organisation").json();
        assertThat(body.getJsonObject("body").getString("name")).isEqualTo("Sở Ngoại vụ");
        assertThat(body.getJsonArray("documents").getValuesAs(JsonObject.class))
                .extracting(document -> document.getString("number"))
                .containsExactly("90/UBND", "90/UBND", "56/VPUB", "", "15/NQ-HĐND", "720/QĐ-UBND");
        assertThat(body.getJsonArray("divisions")).hasSize(4);
        assertThat(body.getJsonArray("timeLine").getValuesAs(JsonObject.class))
                .extracting(day -> day.getString("day"))
                .containsSubsequence("1988-09-10", "1990-12-03", "1991-08-12", "2016-10-10", "2025-07-01");
        assertThat(body.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                        .filter(series -> series.getString("indicator").equals("ngo.registered.count"))
                        .flatMap(series -> series.getJsonArray("points").getValuesAs(JsonObject.class).stream())
                        .map(point -> point.getString("value")))
                .containsExactly("13", "25");
        JsonObject unit =
                Interface.of("gia-lai", "iagrai.canbo").get("/organisation").json();
        assertThat(unit.getJsonArray("documents")).hasSize(6);
        assertThat(unit.getJsonArray("figures")).isEmpty();
        assertThat(PROVINCE.get("/organisation").json().getJsonArray("documents"))
                .isEmpty();
    }

    private static JsonObject created(String path, JsonObjectBuilder body) {
        Reply reply = PROVINCE.post(path, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private static JsonObjectBuilder document(String number, String issuer) {
        return Json.createObjectBuilder()
                .add("type", "DIRECTIVE")
                .add("number", number)
                .add("issued", "2019-03-05")
                .add("issuer", issuer)
                .add("level", "PARTY_CENTRAL")
                .add("summary", "về việc thử");
    }

    private static JsonObjectBuilder task(String dueText) {
        return Json.createObjectBuilder()
                .add("source", "PARTY")
                .add("title", "Nhiệm vụ thử")
                .add("assigned", "2021-02-01")
                .add("dueText", dueText);
    }

    private static String path(String folder, JsonObject record) {
        return folder + record.getString("id");
    }

    private static JsonObjectBuilder version(JsonObject record) {
        return Json.createObjectBuilder().add("version", record.getInt("version"));
    }
}
