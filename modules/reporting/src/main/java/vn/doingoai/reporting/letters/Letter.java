package vn.doingoai.reporting.letters;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.Lines;
import vn.doingoai.reporting.outlines.LetterTemplate;
import vn.doingoai.reporting.templates.Template;

/**
 * The words of one letter, without number and date.
 *
 * @param regarding what it is about, without "V/v"
 * @param addressees after "Kính gửi"
 * @param text line by line: "- " and "+ " begin items, anything else is a paragraph
 * @param recipients "Nơi nhận" in printed order, without the dashes
 * @param signerTitles lines over the signature
 * @param signerName empty while nobody has been named
 */
public record Letter(
        String regarding,
        List<String> addressees,
        String text,
        List<String> recipients,
        List<String> signerTitles,
        String signerName) {

    /** A request whose outline has no letter begins with nothing. */
    static final Letter EMPTY = new Letter("", List.of(), "", List.of(), List.of(), "");

    /** Copies the lists. */
    public Letter {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        signerTitles = List.copyOf(signerTitles);
    }

    /** What the outline proposes. */
    static Letter proposed(LetterTemplate template, List<String> signerTitles, Map<String, String> parameters) {
        return new Letter(
                Template.fill(template.regarding(), parameters),
                filled(template.addressees(), parameters),
                Template.fill(template.text(), parameters).strip(),
                filled(template.recipients(), parameters),
                signerTitles,
                template.signer().name());
    }

    private static List<String> filled(List<String> texts, Map<String, String> parameters) {
        return texts.stream().map(text -> Template.fill(text, parameters)).toList();
    }

    /** The same as it may be kept: no empty lines, no marks that word processors leave. */
    Letter cleaned() {
        return new Letter(
                CleanText.clean(regarding),
                Lines.split(Lines.join(addressees)),
                Lines.join(text.lines().toList()),
                Lines.split(Lines.join(recipients)),
                Lines.split(Lines.join(signerTitles)),
                CleanText.clean(signerName));
    }

    /** Whether there is anything to print. */
    public boolean isWritten() {
        return !text.isBlank();
    }

    String toJson() {
        return Json.createObjectBuilder()
                .add("regarding", regarding)
                .add("addressees", Lines.join(addressees))
                .add("text", text)
                .add("recipients", Lines.join(recipients))
                .add("signerTitles", Lines.join(signerTitles))
                .add("signerName", signerName)
                .build()
                .toString();
    }

    static Letter fromJson(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            return new Letter(
                    kept.getString("regarding"),
                    Lines.split(kept.getString("addressees")),
                    kept.getString("text"),
                    Lines.split(kept.getString("recipients")),
                    Lines.split(kept.getString("signerTitles")),
                    kept.getString("signerName"));
        }
    }
}
