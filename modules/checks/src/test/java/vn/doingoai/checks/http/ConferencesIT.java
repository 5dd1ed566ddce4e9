package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Session;

/** Conferences as a unit, its neighbour, its province and another province find them in the running portal. */
class ConferencesIT {
    private static final Interface UNIT = Interface.of("thanh-hoa", "thoxuan.canbo");
    private static final Interface SIBLING = Interface.of("thanh-hoa", "bimson.canbo");
    private static final Interface PROVINCE = Interface.of("thanh-hoa", "sngv.canbo");
    private static final Interface ANOTHER = Interface.of("gia-lai", "sngv.canbo");

    private static JsonObjectBuilder conference(String name) {
        return Json.createObjectBuilder()
                .add("year", 2019)
                .add("name", name)
                .add(
                        "when",
                        Json.createObjectBuilder().add("from", "2019-12-10").add("to", "2019-12-11"))
                .add(
                        "participants",
                        Json.createObjectBuilder()
                                .add("vietnamese", 60)
                                .add("foreign", 25)
                                .add(
                                        "byCountry",
                                        Json.createArrayBuilder()
                                                .add(share("LA", 10))
                                                .add(share("TH", 15))))
                .add(
                        "costs",
                        Json.createArrayBuilder().add(cost("120000000", "VND")).add(cost("5000.5", "USD")))
                .add("dossier", Json.createObjectBuilder());
    }

    private static JsonObjectBuilder share(String country, int participants) {
        return Json.createObjectBuilder().add("country", country).add("participants", participants);
    }

    private static JsonObjectBuilder cost(String amount, String currency) {
        return Json.createObjectBuilder()
                .add("source", "STATE_BUDGET")
                .add("money", Json.createObjectBuilder().add("amount", amount).add("currency", currency));
    }

    private static JsonObject created(String name) {
        Reply reply = UNIT.post("/conferences", conference(name));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private static Reply step(Interface who, JsonObject conference, String step, JsonObjectBuilder body) {
        return who.post(
                "/conferences/" + conference.getString("id") + "/" + step,
                body.add("version", conference.getInt("version")));
    }

    private static JsonObject done(Interface who, JsonObject conference, String step, JsonObjectBuilder body) {
        Reply reply = step(who, conference, step, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    private static JsonObjectBuilder nothing() {
        return Json.createObjectBuilder();
    }

    private static JsonObjectBuilder document(String number) {
        return nothing().add("number", number).add("date", "2019-10-01");
    }

    @Test
    void whatIsWrittenIsReadBackAndGoesItsWay() {
        JsonObject planned = created("Hội thảo bảo tồn Thành nhà Hồ");
        assertThat(planned.getJsonObject("participants").getJsonArray("byCountry"))
                .hasSize(2);
        assertThat(planned.getJsonArray("costs").getJsonObject(1).getJsonObject("money"))
                .hasToString("{\"amount\":\"5000.5\",\"currency\":\"USD\"}");

        Reply stopped = step(UNIT, planned, "propose", nothing());
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.json().getString("code")).isEqualTo("conference-stopped");
        assertThat(UNIT.get("/conferences/" + planned.getString("id")).json().getString("state"))
                .isEqualTo("planned");

        JsonObjectBuilder complete = conference("Hội thảo bảo tồn Thành nhà Hồ")
                .add(
                        "dossier",
                        Json.createObjectBuilder()
                                .add(
                                        "parts",
                                        Json.createArrayBuilder()
                                                .add(nothing().add("kind", "REQUEST_LETTER"))
                                                .add(nothing().add("kind", "PROJECT"))))
                .add("version", planned.getInt("version"));
        JsonObject changed =
                UNIT.put("/conferences/" + planned.getString("id"), complete).json();
        JsonObject proposed = done(UNIT, changed, "propose", nothing());
        assertThat(step(UNIT, proposed, "permit", document("1/QĐ")).status()).isEqualTo(403);
        JsonObject permitted = done(PROVINCE, proposed, "permit", document("12/QĐ-UBND"));
        JsonObject held = done(UNIT, permitted, "hold", nothing());
        JsonObject reported = done(UNIT, held, "report", document("15/BC-UBND"));
        assertThat(reported.getString("state")).isEqualTo("reported");
        assertThat(UNIT.put(
                                "/conferences/" + planned.getString("id"),
                                conference("Tên khác").add("version", reported.getInt("version")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void onlyTheUnitAndItsProvinceFindIt() {
        String id = created("Diễn đàn doanh nghiệp Thọ Xuân").getString("id");
        assertThat(PROVINCE.get("/conferences/" + id).status()).isEqualTo(200);
        Reply missing = SIBLING.get("/conferences/" + UUID.randomUUID());
        for (Interface other : List.of(SIBLING, ANOTHER)) {
            assertThat(other.get("/conferences/" + id).text()).isEqualTo(missing.text());
            assertThat(other.items("/conferences?text=dien+dan+doanh+nghiep+tho", 50))
                    .isEmpty();
        }
    }

    @Test
    void aStaleVersionIsAnsweredWithTheConferenceAsItIs() {
        JsonObject first = created("Hội nghị xúc tiến đầu tư");
        JsonObjectBuilder one = conference("Hội nghị xúc tiến đầu tư 1").add("version", first.getInt("version"));
        assertThat(UNIT.put("/conferences/" + first.getString("id"), one).status())
                .isEqualTo(200);
        JsonObjectBuilder other = conference("Hội nghị xúc tiến đầu tư 2").add("version", first.getInt("version"));
        Reply stale = UNIT.put("/conferences/" + first.getString("id"), other);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getJsonObject("current").getString("name")).isEqualTo("Hội nghị xúc tiến đầu tư 1");
    }

    @Test
    void itsRulesAreKeptWithIt() {
        JsonObject wrong = UNIT.post(
                        "/conferences",
                        conference("Hội thảo có tổng sai")
                                .add(
                                        "participants",
                                        nothing()
                                                .add("foreign", 7)
                                                .add(
                                                        "byCountry",
                                                        Json.createArrayBuilder()
                                                                .add(share("LA", 8)))))
                .json();
        JsonObject findings =
                UNIT.get("/conferences/" + wrong.getString("id") + "/findings").json();
        assertThat(findings.getJsonArray("items").getValuesAs(JsonObject.class))
                .anyMatch(finding -> finding.getString("rule").equals("RES-08")
                        && finding.getString("severity").equals("BLOCK")
                        && finding.getString("message").contains("7"));
    }

    @Test
    void aPartOfItsNameFindsItWithAndWithoutAccents() {
        String id = created("Hội thảo quốc tế về Lam Kinh và vua Lê Lợi").getString("id");
        for (String part : List.of("Lam Kinh", "lam kinh va VUA", "quoc te ve l", "le loi")) {
            String query = URLEncoder.encode(part, StandardCharsets.UTF_8);
            assertThat(PROVINCE.items("/conferences?country=LA&year=2019&state=planned&text=" + query, 50))
                    .as(part)
                    .extracting(row -> row.getString("id"))
                    .containsExactly(id);
        }
        assertThat(PROVINCE.items("/conferences?text=am+kinh", 50)).isEmpty();
    }

    /**
     * Row-level security lets an index be used only by what cannot leak. Asked as the owner, whom the policies bind as well:
     * the choice among indexes rests on statistics, which only an owner can bring up to date.
     */
    @Test
    void partOfANameIsFoundByAnIndexUnderRowLevelSecurity() throws SQLException {
        try (Connection connection = Databases.owner(Databases.PORTAL)) {
            connection.setAutoCommit(false);
            Session session = new Session(connection);
            session.enter("thanh-hoa", "TENANT", "");
            session.update("""
                    insert into portal.conference (id, unit_id, year, state, name, role, kind, approval_level)
                    select gen_random_uuid(), (select id from portal.unit limit 1), 2010, 'HELD', 'Hội thảo thứ ' || n,
                           'HOST', 'WORKSHOP', 'PROVINCE_CHAIR' from generate_series(1, 3000) n
                    """);
            session.update("analyze portal.conference");
            session.update("analyze portal.conference_word");
            String plan = String.join("\n", session.texts("""
                    explain select c.id from portal.conference c where c.tenant_id = portal.current_tenant()
                       and c.id in (select w.conference_id from portal.conference_word w
                                     where w.tenant_id = portal.current_tenant() and w.word >= ? and w.word < ?)
                    """, "thu 1234", "thu 1235"));
            assertThat(plan).contains("conference_word_pkey").containsPattern("Index Cond: .*word >= ");
            connection.rollback();
        }
    }
}
