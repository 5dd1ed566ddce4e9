package vn.doingoai.legal;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * What tells one document from all others: kind and number are not enough, since there are two Chỉ thị 38-CT/TW.
 *
 * @param number as printed, such as "272-QĐ/TW"; empty for a draft
 * @param issued day of issue, or null when unknown
 * @param issuer as printed, such as "Bộ Chính trị khóa XI"
 */
public record DocumentName(
        DocumentType type, String number, @Nullable LocalDate issued, String issuer, IssuerLevel level)
        implements Serializable {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_ISSUER = 200;

    /**
     * Cleans the texts.
     *
     * @throws InvalidInputException {@code legal-number} or {@code legal-issuer}
     */
    public DocumentName {
        number = CleanText.clean(number);
        issuer = CleanText.clean(issuer);
        if (number.length() > LONGEST_NUMBER) {
            throw new InvalidInputException("number", "legal-number", LONGEST_NUMBER);
        }
        if (issuer.isEmpty() || issuer.length() > LONGEST_ISSUER) {
            throw new InvalidInputException("issuer", "legal-issuer", LONGEST_ISSUER);
        }
    }
}
