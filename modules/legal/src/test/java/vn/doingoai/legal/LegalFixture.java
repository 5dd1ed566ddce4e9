package vn.doingoai.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Documents that the sources cite. */
final class LegalFixture {

    static final DocumentName REGULATION_272 = new DocumentName(
            DocumentType.DECISION,
            "272-QĐ/TW",
            LocalDate.of(2015, 1, 21),
            "Bộ Chính trị khóa XI",
            IssuerLevel.PARTY_CENTRAL);

    private LegalFixture() {}

    static DocumentName ofProvince(String number, @Nullable LocalDate issued, String issuer) {
        return new DocumentName(DocumentType.DECISION, number, issued, issuer, IssuerLevel.PROVINCE);
    }

    static DocumentDetails issued(DocumentName name, String summary, boolean issuerCited) {
        return details(name, summary, "", issuerCited, false, Validity.OPEN);
    }

    static DocumentDetails details(
            DocumentName name,
            String summary,
            String shortName,
            boolean issuerCited,
            boolean draft,
            Validity validity) {
        return new DocumentDetails(name, summary, shortName, issuerCited, false, draft, null, null, validity);
    }
}
