package vn.doingoai.checks.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;

/** Delegations, leaders and plans of Thanh Hóa over the HTTP interface, in years of their own. */
final class Trips {
    private Trips() {}

    /** The key of an account's unit. */
    static String unit(Interface account) {
        return account.get("/me").json().getJsonObject("unit").getString("id");
    }

    /** A key leader of an account's unit; answers the key. */
    static String leader(Interface account, String name) {
        return Rounds.PROVINCE
                .post(
                        "/leaders",
                        Json.createObjectBuilder()
                                .add("name", name)
                                .add("post", "Chủ tịch UBND huyện")
                                .add("unit", unit(account))
                                .add("rank", "district_leader")
                                .add("keyLeader", true)
                                .add("unitLeader", true)
                                .add("validFrom", "2016-01-01"))
                .json()
                .getString("id");
    }

    /** A proper item of a plan, led by this leader. */
    static JsonObjectBuilder item(int year, String name, String leader) {
        return Json.createObjectBuilder()
                .add("phase", "plan")
                .add("direction", "out")
                .add("year", year)
                .add("name", name)
                .add("category", "official_visit")
                .add("purpose", "agreement_signing")
                .add("content", "Ký bản ghi nhớ hợp tác")
                .add("memberCount", 5)
                .add("totalDays", 4)
                .add("quarter", 2)
                .add(
                        "justification",
                        "Thực hiện nhiệm vụ hợp tác trọng tâm của huyện với địa phương kết nghĩa của Nhật Bản.")
                .add(
                        "leader",
                        Json.createObjectBuilder()
                                .add("post", "Chủ tịch UBND huyện")
                                .add("id", leader))
                .add(
                        "legs",
                        list(Json.createObjectBuilder().add("country", "JP").add("workingDays", 3)))
                .add("partners", list(Json.createObjectBuilder().add("name", "Tỉnh Niigata")))
                .add(
                        "costs",
                        list(Json.createObjectBuilder()
                                .add("source", "provincial_budget")
                                .add("item", "vé máy bay")));
    }

    private static JsonArray list(JsonObjectBuilder only) {
        return Json.createArrayBuilder().add(only).build();
    }

    /** Stores a new row. */
    static JsonObject create(Interface account, JsonObjectBuilder row) {
        return account.post("/delegations", row).json();
    }

    /** A row as it is now. */
    static JsonObject get(Interface account, JsonObject row) {
        return account.get("/delegations/" + row.getString("id")).json();
    }

    /** A step in the life of a row, on its version of today. */
    static Reply act(Interface account, JsonObject row, String act, JsonObjectBuilder body) {
        return account.post(
                "/delegations/" + row.getString("id") + "/" + act, body.addAll(Rounds.version(get(account, row))));
    }

    /** A step of the province's plan, on its version of today. */
    static Reply step(String plan, String step, JsonObjectBuilder body) {
        JsonObject now = Rounds.PROVINCE.get("/plans/" + plan).json();
        return Rounds.PROVINCE.post("/plans/" + plan + "/" + step, body.addAll(Rounds.version(now)));
    }

    /** An opened plan that is being collected; answers its key. */
    static String collecting(int year) {
        String plan = Rounds.PROVINCE
                .post("/plans", Json.createObjectBuilder().add("year", year).add("direction", "out"))
                .json()
                .getString("id");
        step(plan, "collect", Json.createObjectBuilder());
        return plan;
    }

    /** The plan with what was handed in, up to its approval by the Standing Committee. */
    static void approve(String plan, Interface... accounts) {
        for (Interface account : accounts) {
            Rounds.PROVINCE.post("/plans/" + plan + "/parts/" + unit(account) + "/accept", Json.createObjectBuilder());
        }
        step(plan, "compile", Json.createObjectBuilder());
        step(plan, "submit", Json.createObjectBuilder());
        step(plan, "approve", document("123-TB/TU", "2019-12-20"));
    }

    /** Number and day of a document. */
    static JsonObjectBuilder document(String number, String date) {
        return Json.createObjectBuilder().add("number", number).add("date", date);
    }
}
