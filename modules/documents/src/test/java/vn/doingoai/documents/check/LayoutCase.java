package vn.doingoai.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Dateline;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.Subject;
import vn.doingoai.documents.Title;

/** A report in which nothing is wrong, until a test changes a part of it. */
abstract class LayoutCase {

    static final Letterhead ISSUER = new Letterhead(List.of("ỦY BAN NHÂN DÂN", "TỈNH GIA LAI"), List.of("SỞ NGOẠI VỤ"));
    static final Subject SUBJECT = new Title("BÁO CÁO", List.of("Kết quả công tác đối ngoại năm 2019"));
    static final List<Block> TEXT = List.of(
            Heading.alone("I.", "KẾT QUẢ", "", 1),
            Paragraph.of("Thực hiện Nghị quyết số 22-NQ/TW ngày 10/4/2013."),
            Paragraph.of("Trên đây là báo cáo năm 2019./."));
    static final List<String> RECIPIENTS = List.of("Như trên", "Lưu: VT, HTQT.");
    static final Signature SIGNATURE = new Signature(List.of("GIÁM ĐỐC"), "Nguyễn Văn A");
    static final LayoutCheck.Sender SENDER = new LayoutCheck.Sender("SNgV", true);

    Letterhead issuer = ISSUER;
    String notation = "BC-SNgV";
    String place = "Gia Lai";
    Subject subject = SUBJECT;
    List<String> addressees = List.of("Ủy ban nhân dân tỉnh");
    List<Block> text = TEXT;
    List<String> recipients = RECIPIENTS;
    Signature signature = SIGNATURE;

    List<LayoutFinding> check() {
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

    void isFound(LayoutProblem problem, String... arguments) {
        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(problem);
            assertThat(finding.arguments()).containsExactly(arguments);
        });
    }
}
