package vn.doingoai.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.error.InvalidInputException;

class LegalDocumentTest {

    private static final LocalDate ISSUED = LocalDate.of(2014, 7, 15);
    private static final DocumentName NAME = LegalFixture.ofProvince("35/2014/QĐ-UBND", ISSUED, "UBND tỉnh");

    @ParameterizedTest
    @CsvSource({
        "2014-07-14, , , PENDING",
        "2014-07-15, , , IN_FORCE",
        "2021-03-31, 2021-03-31, REPEALED, IN_FORCE",
        "2021-04-01, 2021-03-31, REPEALED, REPEALED",
        "2021-04-01, 2021-03-31, REPLACED, REPLACED",
        "2021-04-01, 2021-03-31, , EXPIRED",
        "2030-01-01, , , IN_FORCE"
    })
    void itsEffectIsThatOfTheDay(LocalDate day, @Nullable LocalDate last, @Nullable Ending ending, Effect effect) {
        DocumentDetails details = withValidity(new Validity(null, last, ending, null));

        assertThat(details.effectOn(day)).isEqualTo(effect);
    }

    @Test
    void itIsInForceFromItsFirstDayAndNotFromItsDate() {
        DocumentDetails details = withValidity(new Validity(ISSUED.plusDays(10), null, null, null));

        assertThat(details.effectOn(ISSUED)).isEqualTo(Effect.PENDING);
        assertThat(details.effectOn(ISSUED.plusDays(10))).isEqualTo(Effect.IN_FORCE);
    }

    @Test
    void oneWithoutDateIsInForceSinceEver() {
        DocumentName undated = LegalFixture.ofProvince("35/2014/QĐ-UBND", null, "UBND tỉnh");

        assertThat(LegalFixture.issued(undated, "", true).effectOn(LocalDate.of(1990, 1, 1)))
                .isEqualTo(Effect.IN_FORCE);
    }

    @Test
    void aDraftIsIssuedAndNeverADraftAgain() {
        DocumentDetails draft = LegalFixture.details(
                LegalFixture.ofProvince("", null, "UBND tỉnh"), "về hộ chiếu", "", true, true, Validity.OPEN);
        LegalDocument document = new LegalDocument(draft);
        assertThat(document.details()).isEqualTo(draft);

        document.describe(withValidity(Validity.OPEN));

        assertThat(document.details()).isEqualTo(withValidity(Validity.OPEN));
        assertRefused(() -> document.describe(draft), "legal-no-draft");
    }

    @Test
    void nothingEndsItself() {
        LegalDocument document = new LegalDocument(withValidity(Validity.OPEN));

        assertRefused(
                () -> document.describe(withValidity(new Validity(null, ISSUED, Ending.REPEALED, document.id()))),
                "legal-ends-itself");
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertRefused(() -> new Validity(ISSUED, ISSUED.minusDays(1), null, null), "legal-ends-before");
        assertRefused(() -> new Validity(null, ISSUED, null, UUID.randomUUID()), "legal-ending");
        assertRefused(() -> new Validity(null, null, Ending.REPLACED, null), "legal-last-day");
        DocumentName unnumbered = LegalFixture.ofProvince(" ", ISSUED, "UBND tỉnh");
        assertRefused(() -> LegalFixture.issued(unnumbered, "", true), "legal-no-number");
        assertRefused(() -> LegalFixture.details(unnumbered, "", "", true, true, Validity.OPEN), "legal-draft");
        assertRefused(() -> LegalFixture.ofProvince("1", ISSUED, " "), "legal-issuer");
    }

    private static DocumentDetails withValidity(Validity validity) {
        return LegalFixture.details(NAME, "về hội nghị", "", true, false, validity);
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
