package vn.doingoai.checks.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import vn.doingoai.checks.portal.Interface;

/** Requests and reports of Thanh Hóa made over the HTTP interface, beside the demo data that other tests tell of. */
public final class Rounds {
    /** An officer of the province. */
    public static final Interface PROVINCE = Interface.of("thanh-hoa", "sngv.canbo");
    /** An officer of the district of Thọ Xuân. */
    public static final Interface THO_XUAN = Interface.of("thanh-hoa", "thoxuan.canbo");
    /** An officer of the district of Hoằng Hóa. */
    public static final Interface HOANG_HOA = Interface.of("thanh-hoa", "hoanghoa.canbo");
    /** An officer of another province. */
    public static final Interface GIA_LAI = Interface.of("gia-lai", "sngv.canbo");

    private Rounds() {}

    /** A request for a year to the units of these accounts, as it is sent. */
    static JsonObjectBuilder request(int year, Interface... units) {
        JsonArrayBuilder addressed = Json.createArrayBuilder();
        for (Interface unit : units) {
            addressed.add(unit.get("/me").json().getJsonObject("unit").getString("id"));
        }
        return Json.createObjectBuilder()
                .add("title", "Báo cáo năm " + year)
                .add("number", year + "/SNgV")
                .add("date", "2019-08-01")
                .add("outline", outline())
                .add("from", year + "-01-01")
                .add("to", year + "-12-31")
                .add("deadline", "2019-10-01")
                .add("units", addressed);
    }

    /** The submission of Thọ Xuân to a new request for a year, begun. */
    public static JsonObject begun(int year) {
        JsonObject request = PROVINCE.post("/requests", request(year, THO_XUAN)).json();
        String issue = "/requests/" + request.getString("id") + "/issue";
        JsonObject issued = PROVINCE.post(issue, version(request)).json();
        String id = PROVINCE.items("/submissions?request=" + issued.getString("id"), 50)
                .get(0)
                .getString("id");
        return THO_XUAN.post(
                        "/submissions/" + id + "/start",
                        Json.createObjectBuilder().add("fromLastPeriod", false))
                .json();
    }

    /** The version of a record, as writes name it. */
    static JsonObjectBuilder version(JsonObject record) {
        return Json.createObjectBuilder().add("version", record.getJsonNumber("version"));
    }

    /** The first section of a submission that has a text of its own. */
    static JsonObject section(JsonObject submission) {
        return submission.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .filter(section -> !section.getString("kind").equals("group"))
                .findFirst()
                .orElseThrow();
    }

    /** The path of a section. */
    public static String path(JsonObject submission, JsonObject section) {
        return "/submissions/" + submission.getString("id") + "/sections/" + section.getString("key");
    }

    static JsonObjectBuilder text(JsonObject section, String text) {
        return version(section).add("body", "<p>" + text + "</p>").add("nil", false);
    }

    /** The key of the first report on a period that ends on this day. */
    public static String report(Interface officer, String to) {
        return officer.items("/reports", 50).stream()
                .filter(report -> report.getJsonObject("period").getString("to").equals(to))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    static String nowhere() {
        return UUID.randomUUID().toString();
    }

    private static String outline() {
        JsonObject request = PROVINCE.items("/requests", 50).get(0);
        return PROVINCE.get("/requests/" + request.getString("id")).json().getString("outline");
    }
}
