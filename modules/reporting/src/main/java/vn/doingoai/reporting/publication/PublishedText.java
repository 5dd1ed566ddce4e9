package vn.doingoai.reporting.publication;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.reporting.Lines;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionAnswer;
import vn.doingoai.reporting.writing.Frame;

/** The words of a publication piece by piece, to be compared with those that the report's own rows have. */
public final class PublishedText {

    private PublishedText() {}

    /** Each piece of a publication's content by its name: the four of the frame, and "section KEY". */
    public static Map<String, String> pieces(String content) {
        JsonObject json;
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            json = reader.readObject();
        }
        Map<String, String> pieces = new TreeMap<>();
        Frame frame = SheetJson.frame(json.getJsonObject("frame"));
        pieces.put("preamble", frame.preamble());
        pieces.put("closing", frame.closing());
        pieces.put("addressees", Lines.join(frame.addressees()));
        pieces.put("recipients", Lines.join(frame.recipients()));
        Answers.fromJson(json.getString("answers"))
                .sections()
                .forEach((key, answer) -> pieces.put(sectionName(key), text(answer)));
        return pieces;
    }

    /** The name of a section's piece. */
    public static String sectionName(String key) {
        return "section " + key;
    }

    /** The text of a section's piece as its row keeps it. */
    public static String section(String nilPlace, String body) {
        return text(new SectionAnswer(Body.fromJson(body), NilPlace.valueOf(nilPlace)));
    }

    private static String text(SectionAnswer answer) {
        return answer.nil() + " " + answer.body().toJson();
    }
}
