package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.util.List;

/**
 * What handing in asks for.
 *
 * @param number number of the unit's document, without notation: "15"
 * @param date day of the document
 * @param signerTitles lines above the signature, as in "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param signerName name of who signs
 */
public record SubmitDetails(String number, LocalDate date, List<String> signerTitles, String signerName) {

    /** Copies the list. */
    public SubmitDetails {
        signerTitles = List.copyOf(signerTitles);
    }
}
