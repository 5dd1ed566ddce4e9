package vn.doingoai.conferences.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormDocx;
import vn.doingoai.documents.forms.FormPart;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.documents.forms.FormRow;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.forms.FormXlsx;
import vn.doingoai.documents.forms.reading.FormFile;

/** What the form exports changes nothing when it is imported again. */
class Form03RoundTripTest {

    private static final int YEAR = 2019;

    @Provide
    Arbitrary<List<StoredRow>> registers() {
        return RandomConferences.registers();
    }

    @Property(tries = 100)
    void whatIsPrintedIsSkipped(@ForAll("registers") List<StoredRow> register) {
        List<FilledRow> filled = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            for (FormRow row : part(register, part).rows()) {
                filled.add(new FilledRow(part, "Mẫu 03", 1, row.cells(), Map.of()));
            }
        }
        assertThat(preview(filled, register)).allMatch(row -> row.outcome() == Outcome.SKIP);
    }

    @Property(tries = 25)
    void anExcelFileChangesNothing(@ForAll("registers") List<StoredRow> register) throws IOException {
        var file = new ByteArrayOutputStream();
        FormXlsx.write(List.of(table(register)), file);
        assertNothingChanges("mau-03.xlsx", file.toByteArray(), register);
    }

    @Property(tries = 25)
    void aWordFileChangesNothing(@ForAll("registers") List<StoredRow> register) throws IOException {
        var file = new ByteArrayOutputStream();
        FormDocx.write(List.of(table(register)), file);
        assertNothingChanges("mau-03.docx", file.toByteArray(), register);
    }

    /** Into an empty register, and back out of it. */
    @Property(tries = 100)
    void whatIsReadPrintsTheSame(@ForAll("registers") List<StoredRow> register) {
        for (StoredRow stored : register) {
            RowValues values = new RowValues(stored.details());
            RowValues read = new RowValues(stored.details().year());
            for (RowCell cell : RowCell.values()) {
                cell.read(cell.print(values), read);
                assertThat(cell.print(read)).isEqualTo(cell.print(values));
            }
            assertThat(read.byCountry).isEqualTo(stored.details().participants().byCountry());
            assertThat(read.costs).isEqualTo(stored.details().costs());
            assertThat(read.when).isEqualTo(stored.details().when());
        }
    }

    private static void assertNothingChanges(String name, byte[] content, List<StoredRow> register) {
        int printed = IntStream.range(0, 2)
                .map(part -> part(register, part).rows().size())
                .sum();
        if (printed > 0) {
            List<FilledRow> filled =
                    FormFile.read(name, content, List.of(Form03Layout.of(YEAR))).rows();
            assertThat(filled).hasSize(printed);
            assertThat(preview(filled, register)).allMatch(row -> row.outcome() == Outcome.SKIP);
        }
    }

    private static FormTable table(List<StoredRow> register) {
        return new FormTable(
                Form03Layout.of(YEAR), "UBND huyện Bố Trạch", "", List.of(part(register, 0), part(register, 1)));
    }

    private static FormPart part(List<StoredRow> register, int part) {
        return Form03Rows.part(Form03Rows.printed(YEAR, part, register));
    }

    private static List<ImportRow> preview(List<FilledRow> filled, List<StoredRow> register) {
        return new Form03Import(YEAR, true, problem -> problem.code())
                .rows(filled, Form03Rows.candidates(YEAR, register));
    }
}
