package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.doingoai.kernel.error.InvalidInputException;

/**
 * What handing in asks for.
 *
 * @param number number of the unit's document, without notation: "15"
 * @param date day of the document
 * @param signerTitles lines above the signature, as in "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param signerName name of who signs
 */
public record SubmitDetails(String number, LocalDate date, List<String> signerTitles, String signerName) {

    /** Digits, and perhaps one letter as in "15a". */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}[A-Za-zĐđ]?");

    /** Copies the list. */
    public SubmitDetails {
        signerTitles = List.copyOf(signerTitles);
    }

    /** Refuses what no document can be signed with. */
    void check() {
        if (!NUMBER.matcher(number.strip()).matches()) {
            throw new InvalidInputException("number", "submission-number");
        }
        if (signerTitles.isEmpty() || signerName.isBlank()) {
            throw new InvalidInputException("signerName", "submission-signer");
        }
    }
}
