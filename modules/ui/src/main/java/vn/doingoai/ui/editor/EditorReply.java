package vn.doingoai.ui.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.shaded.json.JSONObject;

/**
 * The answer to an {@link EditorSave}. A save without an answer counts as failed: the browser keeps the text and tries
 * again.
 */
public final class EditorReply {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private EditorReply() {}

    /** The text is stored, as this version. */
    public static void saved(long version, Instant at) {
        saved(version, at, Map.of());
    }

    /** The text is stored; the figures in it now read like this, by figure or "figure|pattern". */
    public static void saved(long version, Instant at, Map<String, String> figures) {
        send(savedAs(version, at, figures));
    }

    /** Somebody else has stored another text meanwhile. Nothing was changed; the person is shown both. */
    public static void conflict(long version, String body, String author, Instant at) {
        send(conflictWith(version, body, author, at));
    }

    /** The text cannot be stored, whatever it says: the sentence tells why. The browser keeps the text. */
    public static void refused(String sentence) {
        send(new JSONObject().put("status", "REFUSED").put("message", sentence));
    }

    static JSONObject savedAs(long version, Instant at, Map<String, String> figures) {
        return new JSONObject()
                .put("status", "SAVED")
                .put("version", version)
                .put("at", TIME.format(at))
                .put("figures", figures);
    }

    static JSONObject conflictWith(long version, String body, String author, Instant at) {
        return new JSONObject()
                .put("status", "CONFLICT")
                .put("version", version)
                .put("body", new JSONObject(body))
                .put("author", author)
                .put("at", MOMENT.format(at));
    }

    private static void send(JSONObject reply) {
        PrimeFaces.current().ajax().addCallbackParam("editor", reply);
    }
}
