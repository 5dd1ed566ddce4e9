package vn.doingoai.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Dateline;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.DocumentFixture;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.Subject;
import vn.doingoai.documents.TextRun;
import vn.doingoai.documents.Title;

/** One mistake in a document that is right otherwise gives one finding. */
class LayoutCheckTest {

    private static final Letterhead ISSUER =
            new Letterhead(List.of("ỦY BAN NHÂN DÂN", "TỈNH GIA LAI"), List.of("SỞ NGOẠI VỤ"));
    private static final Subject SUBJECT = new Title("BÁO CÁO", List.of("Kết quả công tác đối ngoại năm 2019"));
    private static final List<Block> TEXT = List.of(
            Heading.alone("I.", "KẾT QUẢ", "", 1),
            Paragraph.of("Thực hiện Nghị quyết số 22-NQ/TW ngày 10/4/2013."),
            Paragraph.of("Trên đây là báo cáo năm 2019./."));
    private static final List<String> RECIPIENTS = List.of("Như trên", "Lưu: VT, HTQT.");
    private static final Signature SIGNATURE = new Signature(List.of("GIÁM ĐỐC"), "Nguyễn Văn A");
    private static final LayoutCheck.Sender SENDER = new LayoutCheck.Sender("SNgV", true);

    private Letterhead issuer = ISSUER;
    private String notation = "BC-SNgV";
    private String place = "Gia Lai";
    private Subject subject = SUBJECT;
    private List<String> addressees = List.of("Ủy ban nhân dân tỉnh");
    private List<Block> text = TEXT;
    private List<String> recipients = RECIPIENTS;
    private Signature signature = SIGNATURE;

    private List<LayoutFinding> check() {
        OfficialDocument document = new OfficialDocument(
                issuer,
                new DocumentCode("15", notation),
                Dateline.on(place, LocalDate.of(2019, 12, 9)),
                subject,
                addressees,
                text,
                recipients,
                signature,
                List.of(),
                false,
                Metadata.vietnamese("Báo cáo", "Sở Ngoại vụ", OffsetDateTime.parse("2019-12-09T08:00:00+07:00")));
        return LayoutCheck.of(document, PrintProfile.DECREE_30, SENDER);
    }

    private void isFound(LayoutProblem problem, String... arguments) {
        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(problem);
            assertThat(finding.arguments()).containsExactly(arguments);
        });
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIÁM ĐỐC",
                "CHỦ TỊCH",
                "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH",
                "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH",
                "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC",
                "TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG",
                "TL. CHỦ TỊCH|KT. CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG",
                "TUQ. CHỦ TỊCH|GIÁM ĐỐC SỞ NGOẠI VỤ",
                "Q. GIÁM ĐỐC",
            })
    void everyFormOfAuthorityOfTheDecreeIsAccepted(String lines) {
        signature = new Signature(List.of(lines.split("\\|")), "Nguyễn Văn A");
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TM. ỦY BAN NHÂN DÂN, OWN_POST_MISSING",
        "KT. GIÁM ĐỐC, OWN_POST_MISSING",
        "KT. GIÁM ĐỐC|GIÁM ĐỐC, DEPUTY_POST",
        "PHÓ GIÁM ĐỐC, DEPUTY_POST",
        "TM. ỦY BAN NHÂN DÂN|PHÓ CHỦ TỊCH, DEPUTY_POST",
        "KT GIÁM ĐỐC|PHÓ GIÁM ĐỐC, AUTHORITY_FORM",
        "T/M ỦY BAN NHÂN DÂN|CHỦ TỊCH, AUTHORITY_FORM",
        "T.L CHỦ TỊCH|CHÁNH VĂN PHÒNG, AUTHORITY_FORM",
        "TUQ.CHỦ TỊCH|GIÁM ĐỐC, AUTHORITY_FORM",
        "Giám đốc, POST_CASE",
    })
    void otherFormsOfAuthorityAreFound(String lines, LayoutProblem problem) {
        signature = new Signature(List.of(lines.split("\\|")), "Nguyễn Văn A");
        assertThat(check()).extracting(LayoutFinding::problem).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"TS. Nguyễn Văn A", "PGS.TS Nguyễn Văn A", "Ông Nguyễn Văn A", "ThS Lê B"})
    void theNameHasNoTitleBeforeIt(String name) {
        signature = new Signature(SIGNATURE.titles(), name);
        isFound(LayoutProblem.SIGNER_TITLE, name);
    }

    @Test
    void nobodySigningIsFound() {
        signature = new Signature(List.of(), "");
        assertThat(check())
                .extracting(LayoutFinding::problem)
                .containsExactly(LayoutProblem.POST_MISSING, LayoutProblem.SIGNER_MISSING);
        signature = new Signature(SIGNATURE.titles(), "Bá Văn Thông");
        assertThat(check()).isEmpty();
    }

    @Test
    void aSignatureThatFillsItsPageAloneIsFound() {
        List<String> many = new ArrayList<>(List.of("Như trên"));
        IntStream.rangeClosed(1, 53).forEach(i -> many.add("Đơn vị thứ " + i));
        many.add("Lưu: VT.");
        recipients = many;
        isFound(LayoutProblem.SIGNATURE_ALONE);
    }
}
