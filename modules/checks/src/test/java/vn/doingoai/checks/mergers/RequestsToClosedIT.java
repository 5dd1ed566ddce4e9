package vn.doingoai.checks.mergers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.portal.Session;
import vn.doingoai.checks.publication.Desk;
import vn.doingoai.launcher.merger.EndingUnits;
import vn.doingoai.launcher.merger.Merger;

/** Requests that were open when somebody who was asked ended: a province, or a unit within one. */
class RequestsToClosedIT {

    private final Interface ministry = Interface.of("bo-ngoai-giao", "cnv.canbo");

    @AfterEach
    void leaveItAsItWas() throws SQLException, InterruptedException {
        QuangBinh.leaveOpen();
    }

    @Test
    void aClosedProvinceIsToldNothingMoreAndStandsInNobodysWay() throws SQLException, InterruptedException {
        String id = issued(2056).getString("id");
        JsonObject draft = Desk.ok(ministry.post("/national/requests", draft(2057)));
        long before = told();
        QuangBinh.carryOutAndWait();

        refused(post(id, "extend", later(id, "2019-12-25").add("province", "quang-binh")));
        refused(post(id, "remind", Json.createObjectBuilder().add("province", "quang-binh")));
        refused(post(draft.getString("id"), "issue", version(draft.getString("id"))));
        Desk.ok(post(id, "extend", later(id, "2019-12-30")));
        Desk.ok(post(id, "remind", Json.createObjectBuilder()));
        Desk.ok(post(id, "close", version(id)));
        assertThat(told()).isEqualTo(before);
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.json().getString("code")).isEqualTo("delivery-closed");
        assertThat(reply.json().getString("detail"))
                .isEqualTo("Tỉnh Quảng Bình đã sáp nhập vào tỉnh Quảng Trị từ 01/07/2025 (Nghị quyết số 202/2025/QH15"
                        + " ngày 12/6/2025 của Quốc hội), nên không nhận yêu cầu và báo cáo trả lại nữa. Hãy làm việc"
                        + " với tỉnh Quảng Trị.");
    }

    /** How many deliveries the province got from the ministry. */
    private static long told() throws SQLException {
        try (Connection superuser = Databases.superuser(Databases.PORTAL)) {
            return new Session(superuser)
                    .number("select count(*) from portal.delivery"
                            + " where tenant_id = 'bo-ngoai-giao' and to_tenant_id = 'quang-binh'");
        }
    }

    @Test
    void theDryRunTellsOfRequestsToUnitsThatEndThoughTheirProvinceStays() throws SQLException {
        List<String> lines;
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            lines = EndingUnits.dryRun(
                    owner, Merger.settings(RunningPortal.get().home().resolve("tenants"), "thanh-hoa"));
        }
        assertThat(lines.get(0)).startsWith("Tỉnh Thanh Hóa không kết thúc");
        int request = lines.indexOf("  - Báo cáo kết quả công tác đối ngoại năm 2019, kế hoạch hoạt động đối ngoại năm"
                + " 2020, số 1234/SNgV-HTQT (số minh họa), hạn 15/09/2019:");
        assertThat(request).isPositive();
        assertThat(lines.subList(request + 1, request + 3))
                .anyMatch(line -> line.contains("UBND huyện Nga Sơn (đến 30/06/2025; kế tục: UBND xã Ba Đình,"
                        + " UBND xã Hồ Vương, UBND xã Nga An, UBND xã Nga Sơn, UBND xã Nga Thắng, UBND xã Tân Tiến)"))
                .anyMatch(line ->
                        line.startsWith("    Chưa nộp (") && line.contains("UBND huyện Hậu Lộc (đến 30/06/2025)"));
        assertThat(lines)
                .anyMatch(line -> line.contains("báo cáo chưa nộp hoặc bị trả lại không nộp được, vẫn kể là thiếu"));
    }

    private JsonObject issued(int year) {
        String id = Desk.ok(ministry.post("/national/requests", draft(year))).getString("id");
        return Desk.ok(post(id, "issue", version(id)));
    }

    private Reply post(String request, String step, JsonObjectBuilder body) {
        return ministry.post("/national/requests/" + request + "/" + step, body);
    }

    private JsonObjectBuilder version(String request) {
        return Json.createObjectBuilder()
                .add(
                        "version",
                        ministry.get("/national/requests/" + request).json().getJsonNumber("version"));
    }

    private JsonObjectBuilder later(String request, String deadline) {
        return version(request).add("deadline", deadline);
    }

    private static JsonObjectBuilder draft(int year) {
        return Json.createObjectBuilder()
                .add("title", "Báo cáo công tác đối ngoại năm " + year)
                .add("number", "1235/BNG-CNV")
                .add("date", "2019-11-15")
                .add("from", year + "-01-01")
                .add("to", year + "-12-31")
                .add("deadline", "2019-12-20");
    }
}
