package vn.doingoai.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;

/** A unit's report, as its officer uses it through the HTTP interface. */
final class Report {
    private static final String TEXT =
            "<p>Đoạn văn đo thử số %d của mục này: trong kỳ, đơn vị đã triển khai nhiều nội dung theo kế hoạch; số liệu và tên gọi"
                    + " ở đây đều <strong>không có thật</strong> và chỉ để đo tốc độ của cổng thông tin.</p>";

    private final Client client;
    private final String path;

    private Report(Client client, String path) {
        this.client = client;
        this.path = path;
    }

    /** The one report that the unit was asked for, begun if it was not. */
    static Report begun(Client client) throws IOException, InterruptedException {
        String id = client.get("/api/v1/submissions")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        Report report = new Report(client, "/api/v1/submissions/" + id);
        report.need(client.send("POST", report.path + "/start", JsonObject.EMPTY_JSON_OBJECT));
        return report;
    }

    JsonObject read() throws IOException, InterruptedException {
        return client.get(path);
    }

    List<JsonObject> sections() throws IOException, InterruptedException {
        return read().getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .filter(section -> !section.getString("kind").equals("group"))
                .toList();
    }

    /** Writes three paragraphs and all figures into every section. */
    void fill() throws IOException, InterruptedException {
        for (JsonObject section : sections()) {
            String body = TEXT.formatted(1) + TEXT.formatted(2) + TEXT.formatted(3);
            JsonArrayBuilder figures = Json.createArrayBuilder();
            for (JsonObject figure : section.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                figures.add(Json.createObjectBuilder()
                        .add("indicator", figure.getString("indicator"))
                        .add("value", "12"));
            }
            JsonNumber version = section.getJsonNumber("version");
            need(save(section.getString("key"), version.longValue(), body, figures));
        }
    }

    HttpResponse<String> save(String section, long version, String body, JsonArrayBuilder figures)
            throws IOException, InterruptedException {
        JsonObject content = Json.createObjectBuilder()
                .add("version", version)
                .add("body", body)
                .add("nil", false)
                .add("figures", figures)
                .build();
        return client.send("PUT", path + "/sections/" + section, content);
    }

    private void need(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new BenchProblem(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
