package vn.doingoai.delegations.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FormDocx;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormPreview.CellProblem;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.forms.FormXlsx;
import vn.doingoai.documents.forms.reading.FormFile;
import vn.doingoai.kernel.error.BusinessException;

/** Whole files: what the portal wrote, and what somebody typed after the dispatch. */
class FormFilesTest {

    private interface Writer {
        void write(List<FormTable> forms, OutputStream out) throws IOException;
    }

    private static FormLayout layout(FormKind kind, int year) {
        return DelegationForms.layout(kind, year, "Quảng Bình");
    }

    private static FormCells cells(int year) {
        return new FormCells(year, new Leaders(List.of()), name -> Optional.empty());
    }

    private static List<ImportRow> read(
            FormKind kind, int year, String fileName, byte[] content, List<StoredRow> stored) {
        List<FormLayout> candidates = Arrays.stream(FormKind.values())
                .map(each -> layout(each, year))
                .sorted((one, other) -> Boolean.compare(
                        other.code().equals(kind.code()), one.code().equals(kind.code())))
                .toList();
        FilledForm filled = FormFile.read(fileName, content, candidates);
        return new FormImport(layout(kind, year), cells(year), BusinessException::code).rows(filled.rows(), stored);
    }

    private static void changesNothing(FormKind kind, List<DelegationContent> contents, String name, Writer writer)
            throws IOException {
        List<String> columns = RowReader.columns(layout(kind, 2019));
        List<FormRow> rows = contents.stream()
                .map(content -> new FormRow(cells(2019).print(columns, content)))
                .toList();
        FormTable table = new FormTable(
                layout(kind, 2019), "Sở Ngoại vụ", "", List.of(new FormPart(rows, new FormRow(Map.of()))));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(List.of(table), file);
        List<StoredRow> stored = contents.stream()
                .map(content -> new StoredRow(UUID.randomUUID(), content, false))
                .toList();
        List<ImportRow> read = read(kind, 2019, name, file.toByteArray(), stored);
        assertThat(read).hasSameSizeAs(contents);
        assertThat(read)
                .allSatisfy(row -> assertThat(row.outcome())
                        .as("%s %s", row.changed(), row.problems())
                        .isEqualTo(Outcome.SKIP));
    }

    @Property(tries = 50)
    @Domain(RandomDelegations.class)
    void whatAWorkbookExportedChangesNothing(
            @ForAll FormKind kind, @ForAll @Size(min = 1, max = 8) List<DelegationContent> contents)
            throws IOException {
        changesNothing(kind, contents, "mau.xlsx", FormXlsx::write);
    }

    @Property(tries = 50)
    @Domain(RandomDelegations.class)
    void whatATextDocumentExportedChangesNothing(
            @ForAll FormKind kind, @ForAll @Size(min = 1, max = 8) List<DelegationContent> contents)
            throws IOException {
        changesNothing(kind, contents, "mau.docx", FormDocx::write);
    }

    @Test
    void whatIsNotPrintedStandsInAWorkbookAlone() throws IOException {
        FormRow row =
                new FormRow(Map.of("name", "Đoàn", "costs", "Tự túc", "purpose", "Giao lưu", "workingDays", "3; 2"));
        FormTable table =
                new FormTable(layout(FormKind.PLAN_OUT, 2020), "Sở Y tế", "", List.of(new FormPart(List.of(row), row)));
        assertThat(cells("a.xlsx", table, FormXlsx::write)).isEqualTo(row.cells());
        assertThat(cells("a.docx", table, FormDocx::write)).containsOnlyKeys("name", "costs");
    }

    private static Map<String, String> cells(String name, FormTable table, Writer writer) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(List.of(table), file);
        FilledForm read = FormFile.read(name, file.toByteArray(), List.of(table.layout()));
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0).cells();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(FormFilesTest.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }

    @Test
    void readsForm01ATypedInAWordProcessorWithMergedHeadingsAndDatesAsPeopleWriteThem() throws IOException {
        List<ImportRow> rows = read(FormKind.RESULT_OUT, 2019, "mau-01A.docx", resource("mau-01A.docx"), List.of());
        assertThat(rows)
                .extracting(ImportRow::outcome)
                .containsExactly(Outcome.CREATE, Outcome.CREATE, Outcome.REFUSE, Outcome.CREATE);
        List<String> columns = RowReader.columns(layout(FormKind.RESULT_OUT, 2019));
        Map<String, String> first = cells(2019).print(columns, rows.get(0).content());
        assertThat(first)
                .containsEntry("leader", "Nguyễn Văn An, Giám đốc Sở")
                .containsEntry("memberCount", "7")
                .containsEntry("countries", "Lào, Thái Lan")
                .containsEntry("partners", "Sở Thông tin, Văn hóa và Du lịch tỉnh Khammouane; Tỉnh Nakhon Phanom")
                .containsEntry("dates", "12/03/2019 - 15/03/2019")
                .containsEntry("costs", "Ngân sách tỉnh: vé xe 1.234.500.000 đồng; Đối tác mời: ăn, ở")
                .containsEntry("report", "Số 15/BC-SVHTT ngày 20/03/2019")
                .containsEntry("inPlan", "X")
                .containsEntry("offPlan", "");
        Map<String, String> second = cells(2019).print(columns, rows.get(1).content());
        assertThat(second)
                .containsEntry("dates", "28/12/2019 - 03/01/2020")
                .containsEntry("costs", "Đối tác mời: vé máy bay, ăn ở 405.192,46 USD")
                .containsEntry("offPlan", "X");
        assertThat(rows.get(2).problems())
                .extracting(CellProblem::column, CellProblem::value, CellProblem::reason)
                .containsExactlyInAnyOrder(
                        tuple("countries", "ASEAN", "form-country"),
                        tuple("dates", "Quý II", "form-days"),
                        tuple("inPlan", "X, X", "form-two-marks"));
    }

    @Test
    void readsForm02ATypedInAWordProcessor() throws IOException {
        List<ImportRow> rows = read(FormKind.PLAN_OUT, 2020, "mau-02A.docx", resource("mau-02A.docx"), List.of());
        assertThat(rows).extracting(ImportRow::outcome).containsExactly(Outcome.CREATE, Outcome.CREATE, Outcome.REFUSE);
        Map<String, String> second = cells(2020)
                .print(
                        RowReader.columns(layout(FormKind.PLAN_OUT, 2020)),
                        rows.get(1).content());
        assertThat(second)
                .containsEntry("category", "Thăm và làm việc theo lời mời")
                .containsEntry("countries", "Nhật Bản, Hàn Quốc")
                .containsEntry("totalDays", "8")
                .containsEntry("quarter", "Quý IV")
                .containsEntry("costs", "Ngân sách tỉnh: vé máy bay 1.200.000.000 đồng; Đối tác mời: ăn, ở");
        assertThat(rows.get(2).problems())
                .extracting(CellProblem::column, CellProblem::reason)
                .containsExactly(tuple("quarter", "date-two-quarters"));
    }
}
