package vn.doingoai.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations word for word as Quảng Ngãi's report of 2021 has them. */
class CitationTest {

    @Test
    void theFirstCitationSaysAllAndThoseAfterItKindAndNumber() {
        DocumentDetails document = LegalFixture.details(
                LegalFixture.REGULATION_272,
                "về việc ban hành Quy chế quản lý thống nhất các hoạt động đối ngoại",
                "Quy chế 272",
                true,
                false,
                Validity.OPEN);

        assertThat(Citation.first(document))
                .isEqualTo("Quyết định số 272-QĐ/TW ngày 21/01/2015 của Bộ Chính trị khóa XI về việc ban hành Quy chế"
                        + " quản lý thống nhất các hoạt động đối ngoại (Quy chế 272)");
        assertThat(Citation.later(document.name())).isEqualTo("Quyết định số 272-QĐ/TW");
    }

    @Test
    void theIssuerIsLeftOutWhereTheSentenceHasNamedIt() {
        DocumentName name = LegalFixture.ofProvince("06/2021/QĐ-UBND", LocalDate.of(2021, 3, 18), "UBND tỉnh");

        assertThat(Citation.first(LegalFixture.issued(name, "bãi bỏ Quyết định số 35/2014/QĐ-UBND", false)))
                .isEqualTo("Quyết định số 06/2021/QĐ-UBND ngày 18/3/2021 bãi bỏ Quyết định số 35/2014/QĐ-UBND");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        DocumentName letter = new DocumentName(
                DocumentType.OFFICIAL_LETTER,
                "49/SNgV-HTQT",
                LocalDate.of(2021, 5, 31),
                "Sở Ngoại vụ",
                IssuerLevel.DEPARTMENT);
        DocumentName undated =
                new DocumentName(DocumentType.DIRECTIVE, "32-CT/TW", null, "Bộ Chính trị", IssuerLevel.PARTY_CENTRAL);

        assertThat(Citation.first(LegalFixture.issued(letter, "", true)))
                .isEqualTo("Công văn số 49/SNgV-HTQT ngày 31/5/2021 của Sở Ngoại vụ");
        assertThat(Citation.first(LegalFixture.issued(undated, "về đối ngoại đảng", false)))
                .isEqualTo("Chỉ thị số 32-CT/TW về đối ngoại đảng");
    }

    @Test
    void aDraftIsCalledOne() {
        DocumentName name = LegalFixture.ofProvince("", null, "UBND tỉnh");

        assertThat(Citation.later(name)).isEqualTo("Dự thảo Quyết định");
        assertThat(Citation.label(name, "về quản lý hộ chiếu"))
                .isEqualTo("Dự thảo Quyết định của UBND tỉnh về quản lý hộ chiếu");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-09, 09/4/2021",
        "2015-01-21, 21/01/2015",
        "2019-02-18, 18/02/2019",
        "2021-03-05, 05/3/2021",
        "2020-12-18, 18/12/2020"
    })
    void daysBelowTenAndTheFirstTwoMonthsHaveAZeroBefore(LocalDate day, String printed) {
        assertThat(Citation.day(day)).isEqualTo(printed);
    }
}
