package vn.doingoai.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Dateline;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.Table;
import vn.doingoai.documents.TextRun;
import vn.doingoai.documents.Title;
import vn.doingoai.documents.pdf.OfficialPdf;

/** A made-up report of a district: headings, text in three faces, list items, footnotes, and a table over two pages. */
final class SampleReport {
    private static final String SENTENCE =
            "Trong kỳ báo cáo, đơn vị đã chủ động phối hợp với các sở, ban, ngành triển khai kế hoạch hoạt động đối ngoại; công"
                    + " tác quản lý đoàn ra, đoàn vào được thực hiện đúng quy định, bảo đảm tiết kiệm và hiệu quả. ";

    private SampleReport() {}

    /** The shortest such report that takes so many pages. */
    static OfficialDocument pages(int pages) {
        int sections = 1;
        OfficialDocument report = of(sections);
        while (OfficialPdf.pageCount(report, PrintProfile.DECREE_30) < pages) {
            sections++;
            report = of(sections);
        }
        return report;
    }

    /** Such a report with form 01.A of so many rows behind it. */
    static OfficialDocument withAnnex(int pages, int rows) {
        return document(pages(pages).blocks(), List.of(new FormEnclosure(SampleForm.rows(rows))));
    }

    private static OfficialDocument of(int sections) {
        List<Block> blocks = new ArrayList<>();
        for (int number = 1; number <= sections; number++) {
            blocks.add(Heading.alone(number + ".", "Kết quả đo thử thứ " + number, ":", 2));
            blocks.add(new Paragraph(List.of(
                    TextRun.of(SENTENCE + SENTENCE),
                    new TextRun("Chữ đậm trong đoạn. ", true, false),
                    new FootnoteRun("Chú thích đo thử số " + number + ": " + SENTENCE),
                    new TextRun("Chữ nghiêng trong đoạn.", false, true))));
            blocks.add(ListItem.of(1, SENTENCE));
            blocks.add(ListItem.of(2, SENTENCE));
        }
        blocks.add(table());
        return document(blocks, List.of());
    }

    private static Table table() {
        return new Table(
                List.of(Table.Row.of("TT", "Tên đoàn", "Nước đi", "Thời gian", "Số người")),
                IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> Table.Row.of(
                                Integer.toString(number),
                                "Đoàn công tác đo thử số " + number,
                                "Lào",
                                "Tháng 5/2019",
                                "05"))
                        .toList(),
                List.of());
    }

    private static OfficialDocument document(List<Block> blocks, List<Enclosure> enclosures) {
        return new OfficialDocument(
                new Letterhead(List.of(), List.of("ỦY BAN NHÂN DÂN", "HUYỆN ĐO THỬ")),
                new DocumentCode("15", "BC-UBND"),
                Dateline.on("Đo Thử", LocalDate.of(2019, 9, 9)),
                new Title("BÁO CÁO", List.of("Kết quả công tác đối ngoại năm 2019 (số liệu đo thử)")),
                List.of("Sở Ngoại vụ"),
                blocks,
                List.of("Như trên", "Lưu: VT."),
                new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Nguyễn Đo Thử"),
                enclosures,
                false,
                Metadata.vietnamese(
                        "Báo cáo đo thử", "Huyện Đo Thử", OffsetDateTime.parse("2019-09-09T08:00:00+07:00")));
    }
}
