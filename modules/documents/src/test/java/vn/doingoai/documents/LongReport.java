package vn.doingoai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A report of about twelve pages: real text, a footnote with every third paragraph, a table over several pages. */
public final class LongReport {

    /** First column head of the table. */
    public static final String HEADER = "Tên đoàn";

    private static final String NOTE =
            "Quyết định số 272-QĐ/TW ngày 21/01/2015 của Bộ Chính trị khóa XI về việc ban hành Quy chế quản lý thống"
                    + " nhất các hoạt động đối ngoại; Quyết định số 323-QĐ/TU ngày 16/6/2015 của Ban Thường vụ Tỉnh ủy.";

    private LongReport() {}

    public static OfficialDocument document() {
        List<Block> blocks = new ArrayList<>();
        List<Block> text = NgaSonReport.document().blocks();
        blocks.addAll(footnoted(text));
        blocks.add(table(70));
        blocks.addAll(footnoted(text));
        blocks.add(Paragraph.of("Trên đây là báo cáo năm 2019./."));
        return DocumentFixture.to(
                DocumentFixture.report(blocks), "Thường trực Tỉnh ủy", "Ủy ban nhân dân tỉnh Thanh Hóa");
    }

    public static Table table(int rows) {
        return new Table(
                List.of(
                        Table.Row.of("TT", HEADER, "Nước đi", "Thời gian", "Số người", "Kinh phí (triệu đồng)"),
                        Table.Row.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")),
                IntStream.rangeClosed(1, rows).mapToObj(LongReport::row).toList(),
                List.of());
    }

    private static Table.Row row(int number) {
        return Table.Row.of(
                Integer.toString(number),
                "Đoàn công tác của Ủy ban nhân dân huyện đi học tập kinh nghiệm lần thứ " + number,
                number % 2 == 0 ? "CHDCND Lào" : "Nhật Bản, Hàn Quốc",
                "Tháng " + (number % 12 + 1) + "/2019",
                "05",
                "1.234,5");
    }

    private static List<Block> footnoted(List<Block> text) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Block block = text.get(i);
            if (i % 3 == 0 && block instanceof Paragraph paragraph) {
                List<Run> runs = new ArrayList<>(paragraph.runs());
                runs.add(new FootnoteRun(NOTE));
                block = new Paragraph(runs);
            }
            blocks.add(block);
        }
        return blocks;
    }
}
