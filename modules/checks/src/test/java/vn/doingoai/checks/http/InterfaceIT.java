package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;

/** What {@code docs/api.md} promises, asked of the running portal. */
class InterfaceIT {
    @Test
    void meIsWhoTheTokenBelongsTo() {
        JsonObject me = Rounds.THO_XUAN.get("/me").json();
        assertThat(me.getString("username")).isEqualTo("thoxuan.canbo");
        assertThat(me.getString("name")).isEqualTo("Đỗ Thị Xuân");
        assertThat(me.getJsonObject("tenant").getString("id")).isEqualTo("thanh-hoa");
        assertThat(me.getJsonObject("unit").getString("code")).isEqualTo("huyen-tho-xuan");
        assertThat(me.getJsonArray("roles").getString(0)).isEqualTo("unit-officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/requests", "/submissions", "/nothing"})
    void withoutATokenThereIsOnlyTheAskingForOne(String path) {
        Reply reply = new Interface(new Host("thanh-hoa"), "").get(path);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        problem(reply, 401, "token-needed");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, , 404",
        "GET, /requests/no-key, , 404",
        "DELETE, /requests, , 405",
        "POST, /requests, '{\"title\":', 400",
        "POST, /requests, '{\"title\": \"Thiếu mọi thứ\"}', 422",
        "GET, /submissions, , 422",
        "GET, /submissions?request=no-key, , 404"
    })
    void everyErrorIsAProblemWithACodeAndASentence(String method, String path, String body, int status) {
        Reply reply = Rounds.PROVINCE.send(method, path, body);
        problem(reply, status, reply.json().getString("code"));
    }

    @Test
    void aWrongFieldIsNamed() {
        var request = Rounds.request(2031, Rounds.THO_XUAN).add("deadline", "2019-07-01");
        Reply reply = Rounds.PROVINCE.post("/requests", request);
        problem(reply, 422, "request-deadline");
        JsonObject error = reply.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("pointer")).isEqualTo("/deadline");
        assertThat(error.getString("code")).isEqualTo("request-deadline");
        assertThat(error.getString("detail")).isNotBlank();
    }

    @Test
    void whatARoleMayNotDoIsForbidden() {
        problem(Rounds.THO_XUAN.post("/requests", Rounds.request(2032, Rounds.THO_XUAN)), 403, "not-permitted");
    }

    @Test
    void aListIsReadPageByPageWithoutGapOrRepetition() {
        String request = Rounds.PROVINCE.items("/requests", 50).stream()
                .filter(row -> row.getString("title").contains("năm 2019"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        List<String> whole = ids(Rounds.PROVINCE.items("/submissions?request=" + request, 500));
        assertThat(whole).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(ids(Rounds.PROVINCE.items("/submissions?request=" + request, 7)))
                .isEqualTo(whole);
        assertThat(Rounds.PROVINCE
                        .get("/submissions?limit=3&request=" + request)
                        .json()
                        .getJsonArray("items"))
                .hasSize(3);
    }

    @Test
    void aRepeatedWriteWithItsKeyIsAnsweredAndNotDoneAgain() {
        String key = Rounds.nowhere();
        var wanted = Rounds.request(2033, Rounds.THO_XUAN).build();
        Reply first = Rounds.PROVINCE.send("POST", "/requests", wanted.toString(), "Idempotency-Key", key);
        Reply second = Rounds.PROVINCE.send("POST", "/requests", wanted.toString(), "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(Rounds.PROVINCE.items("/requests", 100))
                .filteredOn(row -> row.getString("title").equals("Báo cáo năm 2033"))
                .hasSize(1);
        String other = Rounds.request(2034, Rounds.THO_XUAN).build().toString();
        problem(
                Rounds.PROVINCE.send("POST", "/requests", other, "Idempotency-Key", key),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aStaleSectionIsAnsweredWithTheCurrentOne() {
        JsonObject submission = Rounds.begun(2035);
        JsonObject section = Rounds.section(submission);
        String path = Rounds.path(submission, section);
        Reply saved = Rounds.THO_XUAN.put(path, Rounds.text(section, "Người thứ nhất"));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.json().getString("body")).isEqualTo("<p>Người thứ nhất</p>");
        Reply stale = Rounds.THO_XUAN.put(path, Rounds.text(section, "Người thứ hai"));
        problem(stale, 409, "conflict");
        JsonObject current = stale.json().getJsonObject("current");
        assertThat(current.getString("body")).isEqualTo("<p>Người thứ nhất</p>");
        Reply retried = Rounds.THO_XUAN.put(path, Rounds.text(current, "Người thứ hai"));
        assertThat(retried.status()).isEqualTo(200);
    }

    @Test
    void aStaleRequestIsAConflict() {
        JsonObject request = Rounds.PROVINCE
                .post("/requests", Rounds.request(2036, Rounds.THO_XUAN))
                .json();
        String path = "/requests/" + request.getString("id");
        assertThat(Rounds.PROVINCE
                        .post(path + "/issue", Rounds.version(request))
                        .status())
                .isEqualTo(200);
        problem(Rounds.PROVINCE.post(path + "/close", Rounds.version(request)), 409, "conflict");
        JsonObject issued = Rounds.PROVINCE.get(path).json();
        var longer = Rounds.version(issued).add("deadline", "2019-11-01");
        JsonObject extended = Rounds.PROVINCE.post(path + "/extend", longer).json();
        assertThat(extended.getString("deadline")).isEqualTo("2019-11-01");
        assertThat(Rounds.PROVINCE
                        .post(path + "/close", Rounds.version(extended))
                        .json()
                        .getString("state"))
                .isEqualTo("closed");
    }

    @Test
    void whatIsSavedIsCleanedAndReadsBackTheSame() {
        JsonObject submission = Rounds.begun(2037);
        JsonObject section = Rounds.section(submission);
        var dirty = Rounds.text(
                section, "Đoàn\u00a0ra: <b>3</b><script>alert(1)</script> tie\u0302\u0301p[bookmark: _GoBack]");
        Reply saved = Rounds.THO_XUAN.put(Rounds.path(submission, section), dirty);
        assertThat(saved.json().getString("body")).isEqualTo("<p>Đoàn ra: <strong>3</strong> tiếp</p>");
    }

    @Test
    void aDraftIsAPdfForItsUnitOnly() {
        JsonObject submission = Rounds.begun(2038);
        String path = "/submissions/" + submission.getString("id") + "/document.pdf";
        Reply pdf = Rounds.THO_XUAN.get(path);
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(new String(pdf.response().body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        problem(Rounds.PROVINCE.get(path), 422, "submission-not-handed-in");
    }

    @Test
    void theInterfaceIsDescribed() {
        String description = new Host("thanh-hoa").get("/openapi").text();
        assertThat(description)
                .contains("/api/v1/me", "/api/v1/requests/{id}/issue", "/api/v1/submissions/{id}/sections/{key}")
                .contains("/api/v1/submissions/{id}/document.pdf");
    }

    @Test
    void healthIsToldToAnybodyAndNothingOfATenantIsInIt() {
        for (String path : List.of("/health/live", "/health/ready")) {
            Reply reply = new Host("nobody-knows").get(path);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).contains("UP").doesNotContain("thanh-hoa", "gia-lai");
        }
    }

    private static List<String> ids(List<JsonObject> items) {
        return items.stream().map(item -> item.getString("id")).toList();
    }

    static void problem(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = reply.json();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank().isNotEqualTo(code);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).doesNotContain("???", "error.");
    }
}
