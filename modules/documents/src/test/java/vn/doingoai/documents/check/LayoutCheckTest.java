package vn.doingoai.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.TextRun;
import vn.doingoai.documents.Title;

/** One mistake in a document that is right otherwise gives one finding. */
class LayoutCheckTest extends LayoutCase {

    private void says(String sentence) {
        text = List.of(TEXT.get(0), Paragraph.of(sentence), TEXT.get(2));
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(check()).isEmpty();
    }

    @Test
    void theIssuerIsNamedInUpperCase() {
        issuer = new Letterhead(ISSUER.parentBody(), List.of("Sở Ngoại vụ"));
        isFound(LayoutProblem.ISSUER_CASE, "Sở Ngoại vụ");
        issuer = new Letterhead(List.of(), List.of());
        isFound(LayoutProblem.ISSUER_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "BC/SNgV, NOTATION_FORM",
        "BC -SNgV, NOTATION_FORM",
        "BCSNgV, NOTATION_FORM",
        "TB-SNgV, NOTATION_TYPE",
        "BC-UBND, NOTATION_BODY",
        "BC-SNgVX, NOTATION_BODY",
    })
    void theNotationNamesTypeAndBody(String written, LayoutProblem problem) {
        notation = written;
        assertThat(check()).extracting(LayoutFinding::problem).containsExactly(problem);
    }

    @Test
    void aDispatchHasNoTypeInItsNotation() {
        OfficialDocument letter = DocumentFixture.dispatch();
        LayoutCheck.Sender province = new LayoutCheck.Sender("UBND", false);
        assertThat(LayoutCheck.of(letter, PrintProfile.DECREE_30, province)).isEmpty();
        assertThat(LayoutCheck.of(letter, PrintProfile.DECREE_30, SENDER))
                .extracting(LayoutFinding::problem)
                .containsExactly(LayoutProblem.NOTATION_BODY);
    }

    @Test
    void placeSubjectAndAddresseeAreThere() {
        place = "";
        isFound(LayoutProblem.PLACE_MISSING);
        place = "Gia Lai";
        subject = new Title("BÁO CÁO", List.of());
        isFound(LayoutProblem.SUBJECT_MISSING);
        subject = SUBJECT;
        addressees = List.of();
        recipients = List.of("Sở Ngoại vụ", "Lưu: VT.");
        isFound(LayoutProblem.ADDRESSEE_MISSING);
    }

    @Test
    void theTextIsThereAndEndsInItsMark() {
        text = List.of(TEXT.get(0), Paragraph.of("Trên đây là báo cáo năm 2019."));
        isFound(LayoutProblem.END_MARK_MISSING, "Trên đây là báo cáo năm 2019.");
        text = List.of();
        isFound(LayoutProblem.CONTENT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "Nghị quyết số 22/NQ-TW về hội nhập, CITATION_FORM, 22/NQ-TW",
        "ngày 5 tháng 3 năm 2020, DATE_FORM, ngày 5 tháng 3 năm 2020",
        "ngày 15 tháng 2 năm 2020, DATE_FORM, ngày 15 tháng 2 năm 2020",
        "từ 5/3/2020 đến 10/4/2020, DATE_FORM, 5/3/2020",
        "đến ngày 21/1/2015, DATE_FORM, 21/1/2015",
        "đón 17  đoàn vào, SPACE, 17  đoàn",
        "các sở ; ban, SPACE, sở ;",
        "Kết quả [bookmark: _GoBack]năm, LEFTOVER, [bookmark: _GoBack]",
        "đón {{delegation.count}} đoàn, LEFTOVER, {{delegation.count}}",
        "đón\u00A0đoàn, LEFTOVER, U+00A0",
        "đón\u200Bđoàn, LEFTOVER, U+200B",
        "'đón\u0009đoàn', LEFTOVER, U+0009",
        "đo\u0323\u0302i, LEFTOVER, NFC",
    })
    void whatIsWrongInATextIsFoundWithItsPlace(String sentence, LayoutProblem problem, String shown) {
        says(sentence);
        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(problem);
            assertThat(finding.arguments()).startsWith(shown);
            assertThat(finding.block()).isEqualTo(1);
            assertThat(finding.heading()).isEqualTo("I. KẾT QUẢ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 05 tháng 3 năm 2020",
                "ngày 15 tháng 02 năm 2020",
                "ngày 16/6/2015 và 21/01/2015",
                "tháng 9 - 11/2021",
                "Ông A, bà B: 405.192,46 USD; 10/11 huyện.",
                "kinh phí .5",
            })
    void whatIsRightIsLeftAlone(String sentence) {
        says(sentence);
        assertThat(check()).isEmpty();
    }

    @Test
    void footnotesAreReadToo() {
        text = List.of(
                new Paragraph(List.of(TextRun.of("Một câu"), new FootnoteRun("Chỉ thị 38/CT-TW."))), TEXT.get(2));
        isFound(LayoutProblem.CITATION_FORM, "38/CT-TW", "38-CT/TW");
    }

    @Test
    void recipientsEndInTheArchive() {
        recipients = List.of("Như trên", "Phòng HTQT.");
        isFound(LayoutProblem.ARCHIVE_LINE, "Phòng HTQT.");
        recipients = List.of();
        isFound(LayoutProblem.RECIPIENTS_MISSING);
        recipients = List.of("Lãnh đạo Sở", "Lưu: VT.");
        isFound(LayoutProblem.AS_ABOVE);
    }
}
