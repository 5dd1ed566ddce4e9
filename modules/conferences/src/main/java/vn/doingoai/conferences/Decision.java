package vn.doingoai.conferences;

import java.io.Serializable;
import java.time.LocalDate;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * A document that decides or reports.
 *
 * @param number number and notation, as in "15/BC-SVHTT"
 * @param date day of the document
 */
public record Decision(String number, LocalDate date) implements Serializable {

    /** The same with its number cleaned; a document without a number is refused. */
    Decision checked() {
        String cleaned = CleanText.clean(number);
        if (cleaned.isEmpty()) {
            throw new InvalidInputException("number", "conference-number");
        }
        return new Decision(cleaned, date);
    }
}
