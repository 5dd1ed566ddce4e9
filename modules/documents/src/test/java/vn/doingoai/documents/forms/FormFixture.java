package vn.doingoai.documents.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Forms as a department prints them, with their headings and a few rows. */
public final class FormFixture {

    /** Outbound delegations of a year: two rows of headings. */
    public static final FormLayout OUTBOUND = new FormLayout(
            "01A",
            "Mẫu 01.A",
            "BẢNG TỔNG HỢP ĐOÀN RA ĐÃ THỰC HIỆN TRONG NĂM 2019",
            true,
            true,
            "I. ĐOÀN RA: Tổng số đoàn ra của cơ quan/đơn vị {0} đoàn",
            delegationColumns(true),
            List.of(""),
            "",
            List.of(
                    new FormNote("(1): Ghi tên đoàn công tác của cơ quan, đơn vị", List.of("name")),
                    new FormNote("(4): Ghi rõ số lượng thành viên tham gia", List.of("members")),
                    new FormNote(
                            "(11), (12): Đánh dấu X vào loại đoàn trong hay ngoài kế hoạch hoạt động đã được phê duyệt",
                            List.of("in_plan", "off_plan"))),
            "");

    /** Inbound delegations: the same without the report. */
    public static final FormLayout INBOUND = new FormLayout(
            "01B",
            "Mẫu 01.B",
            "BẢNG TỔNG HỢP ĐOÀN VÀO ĐÃ THỰC HIỆN TRONG NĂM 2019",
            true,
            true,
            "I. ĐOÀN VÀO: Tổng số đoàn vào của cơ quan/đơn vị {0} đoàn",
            delegationColumns(false),
            List.of(""),
            "",
            List.of(new FormNote("(1): Ghi tên đoàn công tác của cơ quan, đơn vị", List.of("name"))),
            "");

    /** Conferences: two parts with totals. */
    public static final FormLayout CONFERENCES = new FormLayout(
            "03",
            "Mẫu số 03",
            "BẢNG THỐNG KÊ HỘI NGHỊ, HỘI THẢO QUỐC TẾ NĂM 2019 VÀ DỰ KIẾN NĂM 2020",
            false,
            false,
            "",
            List.of(
                    column("ordinal", "TT", "", "(1)", FormColumn.Kind.ORDINAL, 4),
                    column("name", "Tên Hội nghị, hội thảo quốc tế", "", "(2)", FormColumn.Kind.TEXT, 20),
                    column("vietnamese", "Số lượng đại biểu Việt Nam", "", "(3)", FormColumn.Kind.COUNT, 10),
                    column("foreign", "Số lượng đại biểu có quốc tịch nước ngoài", "", "(4)", FormColumn.Kind.TEXT, 12),
                    column("topic", "Chủ để, nội dung hội nghị, hội thảo", "", "(5)", FormColumn.Kind.TEXT, 20),
                    column("days", "Số ngày", "", "(6)", FormColumn.Kind.COUNT, 6),
                    column("time", "Thời gian thực hiện", "", "(7)", FormColumn.Kind.TEXT, 12)),
            List.of(
                    "I. THỐNG KÊ HỘI NGHỊ, HỘI THẢO QUỐC TẾ TỔ CHỨC TRONG NĂM 2019",
                    "II. DỰ KIẾN HỘI NGHỊ, HỘI THẢO QUỐC TẾ TỔ CHỨC TRONG NĂM 2020"),
            "TỔNG CỘNG",
            List.of(new FormNote("(2): Ghi rõ tên Hội nghị, hội thảo quốc tế", List.of("name"))),
            "Lưu ý: Gửi về Sở Ngoại vụ theo đúng thời gian yêu cầu.");

    static final String ATTACHMENT = "(Kèm theo Báo cáo số        ngày     tháng     năm 2019 của ….)";

    private FormFixture() {}

    private static List<FormColumn> delegationColumns(boolean withReport) {
        List<FormColumn> columns = new ArrayList<>(List.of(
                column("ordinal", "TT", "", "", FormColumn.Kind.ORDINAL, 3),
                column("name", "Tên đoàn", "", "(1)", FormColumn.Kind.TEXT, 14),
                new FormColumn(
                        "category",
                        "Danh nghĩa đoàn",
                        "",
                        "(2)",
                        FormColumn.Kind.TEXT,
                        9,
                        List.of("Thăm chính thức", "Nghiên cứu, khảo sát", "Đào tạo, bồi dưỡng")),
                column("leader", "Trưởng đoàn", "", "(3)", FormColumn.Kind.TEXT, 12),
                column("members", "Số thành viên", "", "(4)", FormColumn.Kind.COUNT, 6),
                column("countries", "Đến nước", "", "(5)", FormColumn.Kind.TEXT, 9),
                column("partners", "Đối tác làm việc", "", "(6)", FormColumn.Kind.TEXT, 12),
                column("content", "Nội dung hoạt động", "", "(7)", FormColumn.Kind.TEXT, 16),
                column("time", "Thời gian thực hiện", "", "(8)", FormColumn.Kind.TEXT, 10),
                column("cost", "Kinh phí", "", "(9)", FormColumn.Kind.TEXT, 12)));
        if (withReport) {
            columns.add(column("report", "Báo cáo", "", "(10)", FormColumn.Kind.TEXT, 9));
        }
        int number = withReport ? 11 : 10;
        columns.add(column("in_plan", "Trong KH", "Loại đoàn", "(" + number + ")", FormColumn.Kind.MARK, 5));
        columns.add(column("off_plan", "Ngoài KH", "Loại đoàn", "(" + (number + 1) + ")", FormColumn.Kind.MARK, 5));
        return columns;
    }

    private static FormColumn column(
            String key, String heading, String group, String number, FormColumn.Kind kind, int weight) {
        return new FormColumn(key, heading, group, number, kind, weight, List.of());
    }

    /** Form 01.A with so many made-up rows. */
    public static FormTable outbound(int rows) {
        List<FormRow> made =
                IntStream.rangeClosed(1, rows).mapToObj(FormFixture::delegation).toList();
        return new FormTable(
                OUTBOUND, "SỞ VĂN HÓA VÀ THỂ THAO", ATTACHMENT, List.of(new FormPart(made, new FormRow(Map.of()))));
    }

    private static FormRow delegation(int number) {
        return new FormRow(Map.ofEntries(
                Map.entry("name", "Đoàn công tác số " + number + " của Sở Văn hóa và Thể thao"),
                Map.entry("category", "Nghiên cứu, khảo sát"),
                Map.entry("leader", "Nguyễn Văn A, Phó Giám đốc Sở"),
                Map.entry("members", Integer.toString(number % 12 + 1)),
                Map.entry("countries", "Lào, Thái Lan"),
                Map.entry("partners", "Sở Thông tin, Văn hóa và Du lịch tỉnh Khăm Muộn"),
                Map.entry("content", "Khảo sát tuyến du lịch đường bộ, ký kết biên bản ghi nhớ hợp tác"),
                Map.entry("time", "Từ 05/03/2019 đến 09/03/2019"),
                Map.entry("cost", "Ngân sách tỉnh: 45.000.000 đồng\nĐối tác mời chi: ăn, ở tại nước bạn"),
                Map.entry("report", "15/BC-SVHTT ngày 20/03/2019"),
                Map.entry(number % 3 == 0 ? "off_plan" : "in_plan", "X")));
    }

    /** Form 03 with two rows and one. */
    public static FormTable conferences() {
        FormRow past = new FormRow(Map.of(
                "name",
                "Hội thảo quốc tế \"Di sản & du lịch\"",
                "vietnamese",
                "120",
                "foreign",
                "15 (Lào 10, Pháp 5)",
                "topic",
                "=HYPERLINK(\"http://example.org\")",
                "days",
                "2",
                "time",
                "12/11/2019"));
        FormRow totals = new FormRow(Map.of("vietnamese", "240", "foreign", "30", "days", "4"));
        return new FormTable(
                CONFERENCES,
                "",
                "",
                List.of(new FormPart(List.of(past, past), totals), new FormPart(List.of(past), totals)));
    }

    /** What a writer writes. */
    public static byte[] bytes(Writer writer, FormTable... forms) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(List.of(forms), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes forms into one file. */
    public interface Writer {
        /** Writes. */
        void write(List<FormTable> forms, OutputStream out) throws IOException;
    }
}
