package vn.doingoai.documents.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormDocx;
import vn.doingoai.documents.forms.FormFixture;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.forms.FormXlsx;

/** What a form exports can be read back, cell by cell. */
class RoundTripTest {

    private record Cells(int part, Map<String, String> cells) {}

    /** Forms that can be copied at one go: one part, with rows. */
    @Provide
    Arbitrary<FormTable> tables() {
        return forms().filter(form -> form.parts().size() == 1 && !printed(form).isEmpty());
    }

    @Provide
    Arbitrary<FormTable> forms() {
        return AnyForm.tables();
    }

    private static List<Cells> printed(FormTable form) {
        List<Cells> rows = new ArrayList<>();
        for (int part = 0; part < form.parts().size(); part++) {
            for (FormRow row : form.parts().get(part).rows()) {
                rows.add(new Cells(part, row.cells()));
            }
        }
        return rows;
    }

    private static List<Cells> read(String name, FormTable form, FormFixture.Writer writer) {
        return cells(FormFile.read(name, FormFixture.bytes(writer, form), List.of(form.layout()))
                .rows());
    }

    private static List<Cells> cells(List<FilledRow> rows) {
        return rows.stream().map(row -> new Cells(row.part(), row.cells())).toList();
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aWorkbookReadsBackAsItWasWritten(@ForAll("forms") FormTable form) {
        assumeThat(printed(form)).isNotEmpty();
        assertThat(read("a.xlsx", form, FormXlsx::write)).isEqualTo(printed(form));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aTextDocumentReadsBackAsItWasWritten(@ForAll("forms") FormTable form) {
        assumeThat(printed(form)).isNotEmpty();
        assertThat(read("a.docx", form, FormDocx::write)).isEqualTo(printed(form));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void rowsCopiedInASpreadsheetReadBack(@ForAll("tables") FormTable form) {
        String copied = form.lines()
                .filter(line -> line.kind() == FormLine.Kind.ROW)
                .map(line -> line.cells().stream().map(RoundTripTest::copied).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
        assertThat(cells(FormPaste.read(copied, form.layout()).rows())).isEqualTo(printed(form));
    }

    @Test
    void ordinalsAreKnownWhereTheLastColumnIsEmpty() {
        FormLayout layout = AnyForm.layout(List.of("Số thành viên", "Tên đoàn", "Ngoài KH"), 1, 5, "");
        Map<String, String> cells = Map.of("c0", "4", "c1", "Đoàn học tập");
        assertThat(cells(FormPaste.read("1\t4\tĐoàn học tập\t", layout).rows())).containsExactly(new Cells(0, cells));
        assertThat(cells(FormPaste.read("4\tĐoàn học tập\t", layout).rows())).containsExactly(new Cells(0, cells));
        assertThat(cells(FormPaste.read("1\t4\tĐoàn học tập\t\r\n", layout).rows()))
                .containsExactly(new Cells(0, cells));
    }

    @Test
    void aRowThatNamesHeadingsIsARow() {
        FormLayout layout = AnyForm.layout(List.of("Tên đoàn", "Danh nghĩa đoàn", "Đến nước"), 1, 5, "");
        List<FormRow> rows = List.of(
                new FormRow(Map.of("c0", "Đoàn học tập", "c1", "Thăm")),
                new FormRow(Map.of("c0", "Tên đoàn", "c1", "Tên đoàn")),
                new FormRow(Map.of("c2", "Tên đoàn")));
        FormTable form = new FormTable(layout, "", "", List.of(new FormPart(rows, new FormRow(Map.of()))));
        assertThat(read("a.xlsx", form, FormXlsx::write)).isEqualTo(printed(form));
        assertThat(read("a.docx", form, FormDocx::write)).isEqualTo(printed(form));
        String numbered = "1\tĐoàn học tập\tThăm\t\n2\tTên đoàn\tTên đoàn\t\n3\t\t\tTên đoàn";
        assertThat(cells(FormPaste.read(numbered, layout).rows())).isEqualTo(printed(form));
        String bare = "Đoàn học tập\tThăm\t\nTên đoàn\tTên đoàn\t\n\t\tTên đoàn";
        assertThat(cells(FormPaste.read(bare, layout).rows())).isEqualTo(printed(form));
    }

    private static String copied(String cell) {
        boolean quoted = cell.contains("\n") || cell.contains("\"");
        return quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    @Test
    void theWantedFormIsFoundAmongOthers() {
        FormTable blank = FormTable.blank(FormFixture.INBOUND, "", "", 3);
        byte[] file = FormFixture.bytes(FormXlsx::write, blank, FormFixture.conferences(), FormFixture.outbound(2));
        assertThat(FormFile.read("a.xlsx", file, List.of(FormFixture.OUTBOUND, FormFixture.INBOUND))
                        .rows())
                .hasSize(2);
    }

    @Test
    void cellsKnowWhereTheyStood() {
        byte[] file = FormFixture.bytes(FormXlsx::write, FormFixture.outbound(1));
        FilledRow row = FormFile.read("a.xlsx", file, List.of(FormFixture.OUTBOUND))
                .rows()
                .get(0);
        assertThat(row.sheet()).isEqualTo("Mẫu 01.A");
        assertThat(row.line()).isEqualTo(8);
        assertThat(row.addresses()).containsEntry("members", "E8").containsEntry("off_plan", "M8");
    }
}
