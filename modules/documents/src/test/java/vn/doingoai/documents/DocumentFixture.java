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
                false,
                Metadata.vietnamese("Kết quả công tác đối ngoại năm 2019", "Ủy ban nhân dân huyện Nga Sơn", CREATED));
    }

    /** The same before it is numbered, dated and signed. */
    public static OfficialDocument draft(OfficialDocument report) {
        return new OfficialDocument(
                report.letterhead(),
                new DocumentCode("", report.code().notation()),
                Dateline.open("Nga Sơn", 2019),
                report.title(),
                report.addressees(),
                report.blocks(),
                report.recipients(),
                report.signature(),
                true,
                report.metadata());
    }

    public static OfficialDocument to(OfficialDocument report, String... addressees) {
        return new OfficialDocument(
                report.letterhead(),
                report.code(),
                report.dateline(),
                report.title(),
                List.of(addressees),
                report.blocks(),
                report.recipients(),
                report.signature(),
                report.draft(),
                report.metadata());
    }

    public static OfficialDocument issuedBy(OfficialDocument report, Letterhead letterhead) {
        return new OfficialDocument(
                letterhead,
                report.code(),
                report.dateline(),
                report.title(),
                report.addressees(),
                report.blocks(),
                report.recipients(),
                report.signature(),
                report.draft(),
                report.metadata());
    }
}
