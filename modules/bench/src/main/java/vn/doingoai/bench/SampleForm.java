package vn.doingoai.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;

/** Form 01.A with made-up rows that the portal takes in: the same rows for the same number. */
final class SampleForm {
    private static final long SEED = 42;
    private static final int YEAR = 2019;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COUNTRIES = List.of("Lào", "Thái Lan", "Hàn Quốc", "Nhật Bản", "Pháp", "Đức");
    private static final List<String> CATEGORIES = List.of("Nghiên cứu, khảo sát", "Đào tạo, bồi dưỡng");
    private static final FormLayout LAYOUT = new FormLayout(
            "01A",
            "Mẫu 01.A",
            "BẢNG TỔNG HỢP ĐOÀN RA ĐÃ THỰC HIỆN TRONG NĂM " + YEAR,
            true,
            true,
            "I. ĐOÀN RA: Tổng số đoàn ra của cơ quan/đơn vị {0} đoàn",
            columns(),
            List.of(""),
            "",
            List.of(),
            "");

    private SampleForm() {}

    /** The form with so many rows. */
    static FormTable rows(int count) {
        Random random = new Random(SEED);
        List<FormRow> rows = IntStream.rangeClosed(1, count)
                .mapToObj(number -> row(number, random))
                .toList();
        return new FormTable(LAYOUT, "UBND huyện Đo Thử 001", "", List.of(new FormPart(rows, new FormRow(Map.of()))));
    }

    private static FormRow row(int number, Random random) {
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        LocalDate start = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(200));
        LocalDate end = start.plusDays(2 + random.nextInt(3));
        return new FormRow(Map.ofEntries(
                Map.entry("name", "Đoàn công tác đo thử số " + number + " đi " + country),
                Map.entry("category", CATEGORIES.get(number % CATEGORIES.size())),
                Map.entry("leader", "Nguyễn Đo Thử " + number + ", Phó Trưởng phòng"),
                Map.entry("memberCount", Integer.toString(1 + random.nextInt(8))),
                Map.entry("countries", country),
                Map.entry("partners", "Cơ quan đo thử " + random.nextInt(500)),
                Map.entry("content", "Khảo sát đo thử, trao đổi kinh nghiệm, không có thật"),
                Map.entry("dates", DAY.format(start) + " - " + DAY.format(end)),
                Map.entry("costs", "Ngân sách tỉnh: " + (10 + random.nextInt(90)) + ".000.000 đồng"),
                Map.entry("report", number + "/BC-UBND ngày " + DAY.format(end.plusDays(10))),
                Map.entry("offPlan", "X")));
    }

    private static List<FormColumn> columns() {
        return List.of(
                column("ordinal", "TT", "", FormColumn.Kind.ORDINAL, 4),
                column("name", "Tên đoàn", "(1)", FormColumn.Kind.TEXT, 14),
                column("category", "Danh nghĩa đoàn", "(2)", FormColumn.Kind.TEXT, 10),
                column("leader", "Trưởng đoàn", "(3)", FormColumn.Kind.TEXT, 11),
                column("memberCount", "Số thành viên", "(4)", FormColumn.Kind.COUNT, 6),
                column("countries", "Đến nước", "(5)", FormColumn.Kind.TEXT, 9),
                column("partners", "Đối tác làm việc", "(6)", FormColumn.Kind.TEXT, 12),
                column("content", "Nội dung hoạt động", "(7)", FormColumn.Kind.TEXT, 16),
                column("dates", "Thời gian thực hiện", "(8)", FormColumn.Kind.TEXT, 10),
                column("costs", "Kinh phí", "(9)", FormColumn.Kind.TEXT, 13),
                column("report", "Báo cáo", "(10)", FormColumn.Kind.TEXT, 10),
                mark("inPlan", "Trong KH", "(11)"),
                mark("offPlan", "Ngoài KH", "(12)"));
    }

    private static FormColumn mark(String key, String heading, String number) {
        return new FormColumn(key, heading, "Loại đoàn", number, FormColumn.Kind.MARK, 5, List.of());
    }

    private static FormColumn column(String key, String heading, String number, FormColumn.Kind kind, int weight) {
        return new FormColumn(key, heading, "", number, kind, weight, List.of());
    }
}
