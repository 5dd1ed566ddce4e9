package vn.doingoai.administration.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.organisation.EstablishmentAct;
import vn.doingoai.kernel.text.CleanText;

/**
 * What is said about an establishment document.
 *
 * @param unit on which it acts
 * @param type as printed: "Quyết định", "Nghị quyết"
 * @param number as printed, or empty where none is known
 * @param effective first day in force, or null where that is the day of issue
 * @param summary what it is about; may be empty
 */
public record DocumentFacts(
        UUID unit,
        EstablishmentAct act,
        String type,
        String number,
        LocalDate issued,
        @Nullable LocalDate effective,
        String issuer,
        String summary) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ISSUER = 200;
    private static final int LONGEST_SUMMARY = 2000;

    /**
     * Cleans the texts.
     *
     * @throws InvalidInputException for the first field that cannot be taken
     */
    public DocumentFacts {
        type = BodyText.needed("type", type, LONGEST_NAME);
        number = BodyText.upTo("number", number, LONGEST_NAME);
        issuer = BodyText.needed("issuer", issuer, LONGEST_ISSUER);
        summary = BodyText.upTo("summary", summary, LONGEST_SUMMARY);
        if (issued.equals(effective)) {
            effective = null;
        }
    }

    /** "Quyết định số 720/QĐ-UBND", or the type alone where no number is known. */
    public String title() {
        return number.isEmpty() ? type : type + " số " + number;
    }

    /** The document as the audit trail names it. */
    String label() {
        return CleanText.clean(title() + " " + issued);
    }
}
