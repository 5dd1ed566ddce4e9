package vn.doingoai.documents.forms.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormNote;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;

/** Forms with random headings, parts and rows, among them texts that have broken other programs. */
final class AnyForm {

    private static final List<String> HEADINGS = List.of(
            "Tên đoàn",
            "Danh nghĩa đoàn",
            "Trưởng đoàn",
            "Số thành viên",
            "Đến nước",
            "Nội dung hoạt động",
            "Kinh phí (VNĐ)",
            "Trong KH",
            "Ngoài KH");

    private static final List<String> NASTY = List.of(
            "=1+1",
            "+84 52 3822 000",
            "-",
            "@SUM(A1)",
            "_x0041_ và _x000D_",
            "\"trong ngoặc\"",
            "a\tb",
            "dòng 1\ndòng 2",
            "<b>&amp;</b>",
            "Ti\u1ebfng Vi\u1ec7t",
            "Tie\u0302\u0301ng Vie\u0323\u0302t",
            "12/3",
            "1E5",
            "00012",
            "TỔNG CỘNG",
            "I. ĐOÀN RA",
            "(1): ghi chú",
            "Tên đoàn",
            "…",
            "đoàn 🇻🇳",
            "\u00a0 hai\u200b khoảng \u00a0 trống ",
            "]]>",
            "x".repeat(3000));

    private AnyForm() {}

    static Arbitrary<FormTable> tables() {
        return layouts().flatMap(layout -> parts(layout).map(parts -> new FormTable(layout, "SỞ Y TẾ", "", parts)));
    }

    private static Arbitrary<FormLayout> layouts() {
        Arbitrary<List<String>> headings = Arbitraries.shuffle(HEADINGS)
                .flatMap(all ->
                        Arbitraries.integers().between(3, all.size()).map(size -> List.copyOf(all.subList(0, size))));
        return Combinators.combine(
                        headings,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("", "TỔNG CỘNG"))
                .as(AnyForm::layout);
    }

    static FormLayout layout(List<String> headings, int parts, int grouped, String total) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(new FormColumn("ordinal", "TT", "", "", FormColumn.Kind.ORDINAL, 1, List.of()));
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            FormColumn.Kind kind = heading.startsWith("Số")
                    ? FormColumn.Kind.COUNT
                    : heading.endsWith("KH") ? FormColumn.Kind.MARK : FormColumn.Kind.TEXT;
            String group = i == grouped || i == grouped + 1 ? "Nhóm chung" : "";
            columns.add(new FormColumn("c" + i, heading, group, "(" + (i + 1) + ")", kind, i + 1, List.of()));
        }
        List<String> names = parts == 1
                ? List.of("")
                : IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> "I".repeat(part) + ". PHẦN THỨ " + part)
                        .toList();
        FormNote note = new FormNote("(1): Ghi rõ tên đoàn", List.of("c0"));
        return new FormLayout(
                "02A",
                "Mẫu số 02.A",
                "BẢNG TỔNG HỢP",
                true,
                false,
                "",
                columns,
                names,
                total,
                List.of(note),
                "Lưu ý: …");
    }

    private static Arbitrary<List<FormPart>> parts(FormLayout layout) {
        Arbitrary<FormPart> part =
                rows(layout).list().ofMaxSize(6).map(rows -> new FormPart(rows, new FormRow(Map.of("c1", "30"))));
        return part.list().ofSize(layout.parts().size());
    }

    private static Arbitrary<FormRow> rows(FormLayout layout) {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(NASTY)),
                net.jqwik.api.Tuple.of(4, Arbitraries.strings().ofMaxLength(20)),
                net.jqwik.api.Tuple.of(2, Arbitraries.just("")));
        Arbitrary<String> count = Arbitraries.integers().between(0, 2_000_000).map(String::valueOf);
        int width = layout.columns().size();
        return Combinators.combine(text.list().ofSize(width), count, Arbitraries.of("X", ""))
                .as((texts, number, mark) -> row(layout, texts, number, mark))
                .filter(row -> row.cells().values().stream().anyMatch(cell -> !cell.matches("[.… ]*")));
    }

    private static FormRow row(FormLayout layout, List<String> texts, String number, String mark) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 1; i < layout.columns().size(); i++) {
            FormColumn column = layout.columns().get(i);
            String cell = switch (column.kind()) {
                case COUNT -> number;
                case MARK -> mark;
                default -> CellText.clean(texts.get(i));
            };
            if (!cell.isEmpty()) {
                cells.put(column.key(), cell);
            }
        }
        return new FormRow(cells);
    }
}
