package vn.doingoai.indicators.published;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import vn.doingoai.kernel.time.Period;

/**
 * What the ministry tells a province that it asks for a report: the content of a REQUEST. The same request is told again
 * when it gets more time, is reminded of or is closed; the last word counts.
 *
 * @param request  key of the request, the same with both
 * @param word     why it is told
 * @param number   number and notation of the letter, as in "1234/BNG-CNV"
 * @param deadline last day on which the report is in time, for this province
 * @param note     a sentence to the province, or empty
 */
public record RequestedReport(
        UUID request,
        Word word,
        String title,
        String number,
        LocalDate date,
        Period period,
        LocalDate deadline,
        String note) {

    /** Why a request is told. */
    public enum Word {
        /** A report is asked for. */
        ASKED,
        /** There is more time. */
        EXTENDED,
        /** It is missed. */
        REMINDED,
        /** Nothing more is waited for. */
        CLOSED
    }

    /** The content of its delivery; {@link #fromJson} reads it back. */
    public String toJson() {
        return Json.createObjectBuilder()
                .add("request", request.toString())
                .add("word", word.name())
                .add("title", title)
                .add("number", number)
                .add("date", date.toString())
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .add("deadline", deadline.toString())
                .add("note", note)
                .build()
                .toString();
    }

    /** Reads what {@link #toJson} wrote. */
    public static RequestedReport fromJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new RequestedReport(
                    UUID.fromString(json.getString("request")),
                    Word.valueOf(json.getString("word")),
                    json.getString("title"),
                    json.getString("number"),
                    LocalDate.parse(json.getString("date")),
                    new Period(LocalDate.parse(json.getString("from")), LocalDate.parse(json.getString("to"))),
                    LocalDate.parse(json.getString("deadline")),
                    json.getString("note"));
        }
    }
}
