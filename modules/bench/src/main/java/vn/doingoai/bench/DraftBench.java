package vn.doingoai.bench;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A province's annual report drafted over HTTP from a hundred thousand delegations and what 150 districts typed in, beside
 * the same figures by queries written by hand. That both find the same numbers is checked each time.
 */
final class DraftBench {
    private final Portal portal;
    private final Printout out;
    private final int rows;
    private final int times;

    DraftBench(Portal portal, Printout out, boolean quick) {
        this.portal = portal;
        this.out = out;
        this.rows = quick ? 2000 : 100_000;
        this.times = quick ? 3 : 9;
    }

    void run() throws IOException, InterruptedException, SQLException {
        portal.wipe();
        portal.start();
        Client client = Client.of(portal.port(), portal.province());
        BulkRegisters.loadRows(portal, rows, 10);
        BulkRegisters.loadAnswers(portal, missing(draft(client)));
        measure(client, rows + " delegations over ten years");
        BulkRegisters.loadRows(portal, rows, 1);
        measure(client, rows + " delegations, all in the report's year");
        portal.wipe();
    }

    private void measure(Client client, String what) throws IOException, InterruptedException, SQLException {
        out.heading("Annual report of a province: " + what + ", " + BulkRegisters.UNITS + " units; medians of " + times
                + " (aims: 2 s, 1.3 times)");
        Cost drafted = new Cost(portal);
        Cost opened = new Cost(portal);
        Cost byHand = new Cost(portal);
        int same = 0;
        try (HandWritten hand = HandWritten.open(portal)) {
            for (int i = -times / 2; i < times; i++) {
                BulkRegisters.forgetReports(portal);
                boolean warm = i >= 0;
                String id = drafted.of(warm, () -> draft(client)).getString("id");
                JsonObject report = opened.of(warm, () -> client.get("/api/v1/reports/" + id));
                same = countSame(report, byHand.of(warm, hand::figures));
            }
        }
        out.figure("figures compared, all the same", "%d", same);
        byHand.print(out, "the same figures by queries written by hand");
        opened.print(out, "the report opened: GET /api/v1/reports/…");
        drafted.print(out, "the report begun: POST /api/v1/reports");
        out.figure("opened : by hand", "%.2f times", opened.millis() / byHand.millis());
        out.figure("begun : by hand", "%.2f times", drafted.millis() / byHand.millis());
    }

    /** Begins the report; the portal drafts it at once and answers with all of it. */
    private JsonObject draft(Client client) throws IOException, InterruptedException, SQLException {
        JsonObject asked = Json.createObjectBuilder()
                .add("outline", BulkRegisters.outline(portal))
                .add("from", BulkRegisters.first().toString())
                .add("to", BulkRegisters.last().toString())
                .build();
        HttpResponse<String> answer = client.send("POST", "/api/v1/reports", asked);
        if (answer.statusCode() != 201) {
            throw new BenchProblem("The report was answered " + answer.statusCode() + ": " + answer.body());
        }
        return Client.json(answer.body());
    }

    private static List<JsonObject> figures(JsonObject report) {
        return report.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .flatMap(section -> section.getJsonArray("figures").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    /** What no register counts is typed in. */
    private static List<String> missing(JsonObject report) {
        return figures(report).stream()
                .filter(figure -> figure.getString("state").equals("MISSING"))
                .map(figure -> figure.getString("indicator"))
                .distinct()
                .toList();
    }

    private static int countSame(JsonObject report, Map<String, BigDecimal> byHand) {
        List<String> same = new ArrayList<>();
        for (JsonObject figure : figures(report)) {
            String key = figure.getString("indicator");
            BigDecimal hand = byHand.get(key);
            if (figure.get("value") instanceof JsonNumber value && hand != null) {
                if (value.bigDecimalValue().compareTo(hand) != 0) {
                    throw new BenchProblem(key + " is " + value + ", by hand " + hand);
                }
                same.add(key);
            }
        }
        if (same.size() < byHand.size() / 2) {
            throw new BenchProblem("Only these figures could be compared: " + same + " of " + byHand.keySet());
        }
        return same.size();
    }
}
