package vn.doingoai.documents;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Official documents to start from: a report of the district of Nga Sơn with any content. */
public final class DocumentFixture {

    private static final OffsetDateTime CREATED = OffsetDateTime.parse("2019-09-09T08:00:00+07:00");

    private DocumentFixture() {}

    public static OfficialDocument report(List<Block> blocks) {
        return new OfficialDocument(
                new Letterhead(List.of(), List.of("ỦY BAN NHÂN DÂN", "HUYỆN NGA SƠN")),
                new DocumentCode("15", "BC-UBND"),
                Dateline.on("Nga Sơn", LocalDate.of(2019, 9, 9)),
                new Title(
                        "BÁO CÁO",
                        List.of("Kết quả công tác đối ngoại năm 2019,", "Kế hoạch hoạt động đối ngoại năm 2020.")),
                List.of(),
                blocks,
                List.of("Sở Ngoại vụ (BC)", "CT, các PCT UBND huyện;", "Lưu: VT."),
                new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Mai Đình Hiếu"),
                List.of(),
                false,
                Metadata.vietnamese("Kết quả công tác đối ngoại năm 2019", "Ủy ban nhân dân huyện Nga Sơn", CREATED));
    }

    /** A dispatch of Quảng Bình with three orders. */
    public static OfficialDocument dispatch(Enclosure... enclosures) {
        return new OfficialDocument(
                new Letterhead(List.of(), List.of("ỦY BAN NHÂN DÂN", "TỈNH QUẢNG BÌNH")),
                new DocumentCode("1705", "UBND-NC"),
                Dateline.on("Quảng Bình", LocalDate.of(2019, 9, 9)),
                new Regarding("báo cáo kết quả hoạt động đối ngoại năm 2019 và kế hoạch năm 2020"),
                List.of("Các sở, ban, ngành, đơn vị cấp tỉnh", "Ủy ban nhân dân các huyện, thị xã, thành phố"),
                List.of(
                        Paragraph.of("Ủy ban nhân dân tỉnh yêu cầu:"),
                        Paragraph.of("1. Các đơn vị báo cáo kết quả hoạt động đối ngoại năm 2019:"),
                        ListItem.of(1, "Đối với các đoàn ra:"),
                        ListItem.of(2, "Mỗi chuyến công tác không đi quá 03 nước."),
                        Paragraph.of("Yêu cầu các đơn vị nghiêm túc thực hiện./.")),
                List.of("Như trên", "Lưu: VT, NC."),
                new Signature(List.of("CHỦ TỊCH"), "Trần Công Thuật"),
                List.of(enclosures),
                false,
                Metadata.vietnamese("Công văn 1705/UBND-NC", "Ủy ban nhân dân tỉnh Quảng Bình", CREATED));
    }

    /** An outline to go with a dispatch. */
    public static TextEnclosure outline(List<Block> blocks) {
        return new TextEnclosure(
                new Title("ĐỀ CƯƠNG", List.of("Báo cáo kết quả hoạt động đối ngoại năm 2019")),
                "(Kèm theo Công văn số 1705/UBND-NC ngày 09/9/2019 của UBND tỉnh)",
                blocks);
    }

    /** The same before it is numbered, dated and signed. */
    public static OfficialDocument draft(OfficialDocument report) {
        return new OfficialDocument(
                report.letterhead(),
                new DocumentCode("", report.code().notation()),
                Dateline.open("Nga Sơn", 2019),
                report.subject(),
                report.addressees(),
                report.blocks(),
                report.recipients(),
                report.signature(),
                report.enclosures(),
                true,
                report.metadata());
    }

    public static OfficialDocument to(OfficialDocument report, String... addressees) {
        return new OfficialDocument(
                report.letterhead(),
                report.code(),
                report.dateline(),
                report.subject(),
                List.of(addressees),
                report.blocks(),
                report.recipients(),
                report.signature(),
                report.enclosures(),
                report.draft(),
                report.metadata());
    }

    public static OfficialDocument issuedBy(OfficialDocument report, Letterhead letterhead) {
        return new OfficialDocument(
                letterhead,
                report.code(),
                report.dateline(),
                report.subject(),
                report.addressees(),
                report.blocks(),
                report.recipients(),
                report.signature(),
                report.enclosures(),
                report.draft(),
                report.metadata());
    }
}
