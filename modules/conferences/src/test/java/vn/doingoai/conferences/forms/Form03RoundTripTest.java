package vn.doingoai.conferences.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.documents.forms.FormRow;

/** What the form exports changes nothing when it is imported again. */
class Form03RoundTripTest {

    private static final int YEAR = 2019;

    @Provide
    Arbitrary<List<StoredRow>> registers() {
        return RandomConferences.registers();
    }

    @Property(tries = 300)
    void whatIsPrintedIsSkipped(@ForAll("registers") List<StoredRow> register) {
        List<FilledRow> filled = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            for (FormRow row :
                    Form03Rows.part(Form03Rows.printed(YEAR, part, register)).rows()) {
                filled.add(new FilledRow(part, "Mẫu 03", 1, row.cells(), Map.of()));
            }
        }
        assertThat(preview(filled, register)).allMatch(row -> row.outcome() == Outcome.SKIP);
    }

    /** Into an empty register, and back out of it. */
    @Property(tries = 300)
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

    private static List<ImportRow> preview(List<FilledRow> filled, List<StoredRow> register) {
        return new Form03Import(YEAR, true, problem -> problem.code())
                .rows(filled, Form03Rows.candidates(YEAR, register));
    }
}
