package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Session;

/** Delegations from the proposal of a unit to the confirmed result, asked of the running portal. */
class DelegationsIT {
    private static final Interface UNIT = Rounds.THO_XUAN;
    private static final Interface SIBLING = Rounds.HOANG_HOA;
    private static final Interface PROVINCE = Rounds.PROVINCE;

    @Test
    void aSiblingUnitAndAnotherProvinceFindNothing() {
        JsonObject row = Trips.create(UNIT, Trips.item(2041, "Đoàn riêng", Trips.leader(UNIT, "Lê Văn Riêng")));
        String path = "/delegations/" + row.getString("id");
        for (Interface other : List.of(SIBLING, Rounds.GIA_LAI)) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.get(path + "/findings").status()).isEqualTo(404);
            assertThat(other.send("DELETE", path + "?version=1", null).status()).isEqualTo(404);
            assertThat(other.items("/delegations?year=2041", 50)).isEmpty();
        }
        assertThat(PROVINCE.items("/delegations?year=2041", 50)).hasSize(1);
    }

    @Test
    void aUnitWritesItsOwnRowsOnly() {
        String leader = Trips.leader(UNIT, "Lê Văn Khác");
        Reply reply =
                SIBLING.post("/delegations", Trips.item(2042, "Đoàn hộ", leader).add("unit", Trips.unit(UNIT)));
        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void tripsOfOneLeaderCountOverUnitsThatDoNotSeeEachOther() {
        String leader = Trips.leader(UNIT, "Lê Văn Chung");
        Trips.create(UNIT, Trips.item(2043, "Đoàn một", leader));
        Trips.create(SIBLING, Trips.item(2043, "Đoàn hai", leader));
        assertThat(UNIT.items("/delegations?year=2043", 50)).hasSize(1);
        assertThat(UNIT.get("/leaders/" + leader + "?year=2043").json().getInt("trips"))
                .isEqualTo(2);
        assertThat(Rounds.GIA_LAI.get("/leaders/" + leader).status()).isEqualTo(404);
        JsonObject third = Trips.create(UNIT, Trips.item(2043, "Đoàn ba", leader));
        assertThat(third.getJsonArray("findings").getValuesAs(JsonObject.class)).anySatisfy(finding -> {
            assertThat(finding.getString("rule")).isEqualTo("OUT-06");
            assertThat(finding.getString("message")).startsWith("Lê Văn Chung đã có 3 chuyến");
        });
    }

    @Test
    void aStaleVersionIsAnsweredWithTheRowOfToday() {
        JsonObject row = Trips.create(UNIT, Trips.item(2044, "Đoàn cũ", Trips.leader(UNIT, "Lê Văn Cũ")));
        String path = "/delegations/" + row.getString("id");
        var changed = Json.createObjectBuilder(row).add("name", "Đoàn mới");
        assertThat(UNIT.put(path, changed).status()).isEqualTo(200);
        Reply stale = UNIT.put(path, Json.createObjectBuilder(row).add("name", "Đoàn khác"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getJsonObject("current").getString("name")).isEqualTo("Đoàn mới");
    }

    @Test
    void aPlanGoesFromItsUnitsToTheStandingCommitteeAndIsThenFixed() {
        String leader = Trips.leader(UNIT, "Lê Văn Kế");
        JsonObject item = Trips.create(UNIT, Trips.item(2045, "Đoàn kế hoạch", leader));
        String plan = Trips.collecting(2045);
        assertThat(Trips.step(plan, "approve", Trips.document("1", "2019-12-20"))
                        .status())
                .isEqualTo(422);
        String own = "/plans/" + plan + "/parts/own/submit";
        assertThat(UNIT.post(own, Json.createObjectBuilder()).status()).isEqualTo(200);
        assertThat(SIBLING.post(own, Json.createObjectBuilder()).json().getString("code"))
                .isEqualTo("plan-nil-unsaid");
        assertThat(SIBLING.post(own, Json.createObjectBuilder().add("nil", true))
                        .status())
                .isEqualTo(200);
        assertThat(Trips.act(UNIT, item, "cancel", Json.createObjectBuilder()).status())
                .isEqualTo(422);
        Trips.approve(plan, UNIT, SIBLING);
        JsonObject approved = Trips.get(UNIT, item);
        assertThat(approved.getString("state")).isEqualTo("approved");
        Reply change = UNIT.put("/delegations/" + item.getString("id"), Json.createObjectBuilder(approved));
        assertThat(change.json().getString("code")).isEqualTo("delegation-state-approved");
        assertThat(PROVINCE.get("/plans/" + plan).json().getInt("revision")).isEqualTo(1);
    }

    @Test
    void aPlanWithAnItemThatIsBlockedIsNotTakenIn() {
        JsonObject item = Trips.create(
                UNIT,
                Trips.item(2046, "Đoàn đông", Trips.leader(UNIT, "Lê Văn Đông")).add("memberCount", 12));
        String plan = Trips.collecting(2046);
        Reply reply = UNIT.post("/plans/" + plan + "/parts/own/submit", Json.createObjectBuilder());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().getString("code")).isEqualTo("plan-stopped");
        assertThat(reply.json().getString("detail")).contains(item.getString("name"));
    }

    @Test
    void aDossierCountsOnceFromPlanToConfirmedResult() {
        String leader = Trips.leader(UNIT, "Lê Văn Đi");
        JsonObject item = Trips.create(UNIT, Trips.item(2020, "Đoàn đi thật", leader));
        String plan = Trips.collecting(2020);
        UNIT.post("/plans/" + plan + "/parts/own/submit", Json.createObjectBuilder());
        Trips.approve(plan, UNIT);
        JsonObject result =
                Trips.act(UNIT, item, "register", Json.createObjectBuilder()).json();
        assertThat(result.getString("dossier")).isEqualTo(item.getString("id"));
        assertThat(UNIT.get("/leaders/" + leader + "?year=2020").json().getInt("trips"))
                .isEqualTo(1);
        Trips.act(UNIT, result, "decide", Trips.document("215/QĐ-UBND", "2020-04-01"));
        Trips.act(UNIT, result, "depart", Json.createObjectBuilder().add("date", "2020-04-10"));
        Trips.act(UNIT, result, "return", Json.createObjectBuilder().add("date", "2020-04-13"));
        assertThat(Trips.get(UNIT, item).getString("state")).isEqualTo("executed");
        Trips.act(UNIT, result, "report", Trips.document("12/BC-UBND", "2020-04-20"));
        assertThat(Trips.act(UNIT, result, "confirm", Json.createObjectBuilder())
                        .status())
                .isEqualTo(403);
        assertThat(Trips.act(PROVINCE, result, "confirm", Json.createObjectBuilder())
                        .json()
                        .getString("state"))
                .isEqualTo("confirmed");
        assertThat(Trips.act(UNIT, result, "cancel", Json.createObjectBuilder().add("reason", "nhầm"))
                        .json()
                        .getString("code"))
                .isEqualTo("delegation-state-confirmed");
        JsonObject again = Trips.act(
                        PROVINCE, result, "correct", Json.createObjectBuilder().add("reason", "Sai số người"))
                .json();
        assertThat(again.getInt("revision")).isEqualTo(2);
        assertThat(UNIT.get("/leaders/" + leader + "?year=2020").json().getInt("trips"))
                .isEqualTo(1);
    }

    @Test
    void aKeyOfNobodyIsRefusedByItsField() {
        String leader = Trips.leader(UNIT, "Lê Văn Khóa");
        Reply host = UNIT.post(
                "/delegations",
                Trips.item(2047, "Đoàn lạ", leader)
                        .add("coHosts", Json.createArrayBuilder().add(Rounds.nowhere())));
        assertThat(host.status()).isEqualTo(422);
        assertThat(host.json().getString("code")).isEqualTo("delegation-co-host");
        JsonObject theirs = Trips.create(SIBLING, Trips.item(2047, "Đoàn của họ", leader));
        Reply amendment = UNIT.post(
                "/delegations", Trips.item(2047, "Đoàn chiếm", leader).add("amendmentOf", theirs.getString("id")));
        assertThat(amendment.json().getString("code")).isEqualTo("delegation-amendment");
    }

    @Test
    void partOfANameIsFoundByAnIndexUnderRowLevelSecurity() throws SQLException {
        try (Connection connection = Databases.application(Databases.PORTAL)) {
            connection.setAutoCommit(false);
            var session = new Session(connection);
            session.enter("thanh-hoa", "UNIT", Trips.unit(UNIT));
            session.update("""
                    insert into portal.delegation (id, unit_id, phase, direction, year, state, name)
                    select gen_random_uuid(), portal.current_unit(), 'PLAN', 'OUT', 2048, 'PROPOSED', 'Đoàn công tác số ' || i
                    from generate_series(1, 3000) i
                    """);
            String found = "select count(*) from portal.delegation_word w where w.tenant_id = portal.current_tenant()"
                    + " and w.word >= 'so 123' and w.word < 'so 1230'";
            assertThat(session.number(found)).isEqualTo(1);
            assertThat(String.join("\n", session.texts("explain " + found)))
                    .contains("Index")
                    .contains("word >= 'so 123'")
                    .doesNotContain("Seq Scan");
            connection.rollback();
        }
    }

    @Test
    void aCoHostLearnsOfADelegationAndDoesNotOwnIt() throws SQLException {
        String leader = Trips.leader(UNIT, "Lê Văn Chủ");
        Trips.create(
                UNIT,
                Trips.item(2049, "Đoàn đồng chủ trì", leader)
                        .add("coHosts", Json.createArrayBuilder().add(Trips.unit(SIBLING))));
        try (Connection connection = Databases.application(Databases.PORTAL)) {
            connection.setAutoCommit(false);
            var session = new Session(connection);
            String told = "select name from portal.co_hosted_delegations(2049)";
            session.enter("thanh-hoa", "UNIT", Trips.unit(SIBLING));
            assertThat(session.texts(told)).containsExactly("Đoàn đồng chủ trì");
            assertThat(session.number("select count(*) from portal.delegation where year = 2049"))
                    .isZero();
            session.enter("gia-lai", "UNIT", Trips.unit(SIBLING));
            assertThat(session.texts(told)).isEmpty();
            session.enter("thanh-hoa", "", Trips.unit(SIBLING));
            assertThat(session.texts(told)).isEmpty();
            assertThat(session.number("select portal.leader_trips(?::uuid, 2049, null)", leader))
                    .isZero();
        }
        assertThat(SIBLING.items("/delegations?year=2049", 50)).isEmpty();
    }
}
