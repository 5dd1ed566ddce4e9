package vn.doingoai.reporting.publication;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.reporting.Issuer;
import vn.doingoai.reporting.ReportSheet;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.writing.Frame;

/**
 * A published report as its row keeps it: words, names, signature, so that it is printed again in whatever form, whoever
 * is renamed later. The outline is named by its version, which never changes; the forms have a column of their own.
 */
final class SheetJson {

    private SheetJson() {}

    static String write(ReportSheet sheet) {
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        new TreeMap<>(sheet.parameters()).forEach(parameters::add);
        Frame frame = sheet.frame();
        Issuer issuer = sheet.issuer();
        return Json.createObjectBuilder()
                .add("answers", sheet.answers().toJson())
                .add(
                        "code",
                        Json.createObjectBuilder()
                                .add("notation", sheet.code().notation())
                                .add("number", sheet.code().number()))
                .add("date", sheet.day().toString())
                .add(
                        "frame",
                        Json.createObjectBuilder()
                                .add("addressees", texts(frame.addressees()))
                                .add("closing", frame.closing())
                                .add("preamble", frame.preamble())
                                .add("recipients", texts(frame.recipients())))
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("letterhead", texts(issuer.letterhead().issuingBody()))
                                .add("name", issuer.name())
                                .add("parent", texts(issuer.letterhead().parentBody()))
                                .add("place", issuer.place()))
                .add("parameters", parameters)
                .add("replaces", sheet.replaces())
                .add(
                        "signature",
                        Json.createObjectBuilder()
                                .add("name", sheet.signature().name())
                                .add("titles", texts(sheet.signature().titles())))
                .build()
                .toString();
    }

    static ReportSheet read(String text, Outline outline, List<FormTable> forms) {
        JsonObject json;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        LocalDate date = LocalDate.parse(json.getString("date"));
        JsonObject code = json.getJsonObject("code");
        JsonObject signature = json.getJsonObject("signature");
        return new ReportSheet(
                outline,
                issuer(json.getJsonObject("issuer")),
                new DocumentCode(code.getString("number"), code.getString("notation")),
                date,
                date,
                frame(json.getJsonObject("frame")),
                map(json.getJsonObject("parameters")),
                json.getString("replaces"),
                Answers.fromJson(json.getString("answers")),
                new Signature(texts(signature.getJsonArray("titles")), signature.getString("name")),
                forms,
                false);
    }

    private static Issuer issuer(JsonObject json) {
        return new Issuer(
                new Letterhead(texts(json.getJsonArray("parent")), texts(json.getJsonArray("letterhead"))),
                json.getString("place"),
                json.getString("name"));
    }

    static Frame frame(JsonObject json) {
        return new Frame(
                json.getString("preamble"),
                json.getString("closing"),
                texts(json.getJsonArray("addressees")),
                texts(json.getJsonArray("recipients")));
    }

    private static Map<String, String> map(JsonObject json) {
        Map<String, String> map = new TreeMap<>();
        json.keySet().forEach(key -> map.put(key, json.getString(key)));
        return map;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }
}
