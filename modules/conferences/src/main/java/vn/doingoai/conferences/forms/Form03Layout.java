package vn.doingoai.conferences.forms;

import java.util.List;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormColumn.Kind;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormNote;

/** Form 03 word for word, "Chủ để" included: so its issuer prints it. */
final class Form03Layout {

    static final String CODE = "03";

    private static final List<FormColumn> COLUMNS = List.of(
            column("ordinal", "TT", "(1)", Kind.ORDINAL, 4),
            column("name", "Tên Hội nghị, hội thảo quốc tế", "(2)", Kind.TEXT, 18),
            column("vietnamese", "Số lượng đại biểu Việt Nam", "(3)", Kind.COUNT, 8),
            column("foreign", "Số lượng đại biểu có quốc tịch nước ngoài", "(4)", Kind.TEXT, 13),
            column("topic", "Chủ để, nội dung hội nghị, hội thảo", "(5)", Kind.TEXT, 18),
            column("days", "Số ngày", "(6)", Kind.COUNT, 6),
            column("when", "Thời gian thực hiện", "(7)", Kind.TEXT, 10),
            column("venue", "Địa điểm tổ chức", "(8)", Kind.TEXT, 10),
            column(
                    "costs",
                    "Tổng kinh phí (gồm kinh phí từ ngân sách nhà nước, do nước ngoài tài trợ, từ nguồn khác)",
                    "(9)",
                    Kind.TEXT,
                    15));

    private static final List<FormNote> NOTES = List.of(
            note("(2): Ghi rõ tên Hội nghị, hội thảo quốc tế", "name"),
            note("(3): Ghi cụ thể số lượng đại biểu có quốc tịch Việt Nam", "vietnamese"),
            note(
                    "(4): Ghi tổng số lượng đại biểu có quốc tịch nước ngoài, ghi cụ thể mỗi nước nếu có có nhiều đại biểu nước ngoài"
                            + " đến từ các nước khác nhau tham gia Hội nghị, hội thảo quốc tế",
                    "foreign"),
            note("(5): Ghi các nội dung chính của Hội nghị, hội thảo quốc tế", "topic"),
            note("(6): Ghi cụ thể số ngày tổ chức", "days"),
            note("(7): Ghi rõ ngày, tháng, năm thực hiện", "when"),
            note("(8): Ghi cụ thể địa điểm tổ chức", "venue"),
            note(
                    "(9): Ghi tổng kinh phí phục vụ tổ chức Hội nghị, hội thảo, trong đó làm rõ các loại kinh phí",
                    "costs"));

    private Form03Layout() {}

    static FormLayout of(int year) {
        return new FormLayout(
                CODE,
                "Mẫu số 03",
                "BẢNG THỐNG KÊ HỘI NGHỊ, HỘI THẢO QUỐC TẾ NĂM " + year + " VÀ DỰ KIẾN NĂM " + (year + 1),
                false,
                false,
                "",
                COLUMNS,
                List.of(
                        "I. THỐNG KÊ HỘI NGHỊ, HỘI THẢO QUỐC TẾ TỔ CHỨC TRONG NĂM " + year,
                        "II. DỰ KIẾN HỘI NGHỊ, HỘI THẢO QUỐC TẾ TỔ CHỨC TRONG NĂM " + (year + 1)),
                "TỔNG CỘNG",
                NOTES,
                "");
    }

    private static FormColumn column(String key, String heading, String number, Kind kind, int weight) {
        return new FormColumn(key, heading, "", number, kind, weight, List.of());
    }

    private static FormNote note(String printed, String column) {
        return new FormNote(printed, List.of(column));
    }
}
