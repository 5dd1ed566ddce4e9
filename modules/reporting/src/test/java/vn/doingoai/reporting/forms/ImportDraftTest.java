package vn.doingoai.reporting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.forms.FilledForm;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormPreview.CellProblem;
import vn.doingoai.documents.forms.FormPreview.Line;
import vn.doingoai.documents.forms.FormPreview.Outcome;

class ImportDraftTest {

    private static final List<FormColumn> COLUMNS = List.of(
            new FormColumn("ordinal", "TT", "", "", FormColumn.Kind.ORDINAL, 1, List.of()),
            new FormColumn("name", "Tên đoàn", "", "(1)", FormColumn.Kind.TEXT, 4, List.of()),
            new FormColumn("members", "Số thành viên", "Đoàn", "(2)", FormColumn.Kind.COUNT, 1, List.of()));

    private static final FilledForm FILLED = new FilledForm(
            "a.xlsx", "02A", List.of(row(8, "Đoàn một", "10"), row(9, "Đoàn hai", "mười"), row(10, "Đoàn ba", "3")));

    private static final FormPreview PREVIEW = new FormPreview(List.of(
            new Line(0, Outcome.CREATE, List.of(), List.of(), List.of("Quá 10 người.")),
            new Line(
                    1,
                    Outcome.REFUSE,
                    List.of(),
                    List.of(new CellProblem("members", "mười", "Không phải là số."), new CellProblem("", "", "Trùng.")),
                    List.of()),
            new Line(2, Outcome.CHANGE, List.of("members"), List.of(), List.of())));

    private static final ImportDraft DRAFT = new ImportDraft(FILLED, PREVIEW, COLUMNS);

    private static FilledRow row(int line, String name, String members) {
        return new FilledRow(
                0,
                "Mẫu số 02.A",
                line,
                Map.of("name", name, "members", members),
                Map.of("name", "B" + line, "members", "C" + line));
    }

    @Test
    void refusedCellsSayWhereTheyStandAndWhy() {
        PreviewRow refused = DRAFT.rows(Outcome.REFUSE, 1).get(0);
        assertThat(refused.problems()).containsExactly("Trùng.");
        PreviewCell cell = refused.cells().get(1);
        assertThat(cell.getHeading()).isEqualTo("Đoàn – Số thành viên");
        assertThat(cell.getAddress()).isEqualTo("C9");
        assertThat(cell.getProblem()).isEqualTo("Không phải là số.");
        assertThat(refused.cells().get(0).getProblem()).isNull();
    }

    @Test
    void changedCellsAreMarked() {
        PreviewRow changed = DRAFT.rows(Outcome.CHANGE, 1).get(0);
        assertThat(changed.cells()).extracting(PreviewCell::isChanged).containsExactly(false, true);
    }

    @Test
    void whatIsMendedReplacesTheCellAndNothingElse() {
        List<PreviewRow> shown = DRAFT.rows(null, 1);
        shown.get(1).cells().get(1).setText(" 10 ");
        shown.get(0).cells().get(1).setText("99");
        FilledForm mended = DRAFT.mended(shown);
        assertThat(mended.rows().get(1).text("members")).isEqualTo("10");
        assertThat(mended.rows().get(0).text("members"))
                .as("a good row is not written")
                .isEqualTo("10");
        assertThat(mended.rows().get(1).addresses()).containsEntry("members", "C9");
    }

    @Test
    void anEmptiedCellIsEmpty() {
        List<PreviewRow> shown = DRAFT.rows(Outcome.REFUSE, 1);
        shown.get(0).cells().get(1).setText(null);
        assertThat(DRAFT.mended(shown).rows().get(1).cells()).doesNotContainKey("members");
    }

    @Test
    void aRowCanBeLeftOut() {
        assertThat(ImportDraft.without(FILLED, 1).rows())
                .extracting(row -> row.text("name"))
                .containsExactly("Đoàn một", "Đoàn ba");
    }

    @Test
    void rowsAreShownAPageAtATime() {
        List<FilledRow> many =
                IntStream.range(0, 60).mapToObj(line -> row(line, "Đoàn", "1")).toList();
        List<Line> lines = IntStream.range(0, 60)
                .mapToObj(line -> new Line(line, Outcome.CREATE, List.of(), List.of(), List.of()))
                .toList();
        ImportDraft draft = new ImportDraft(new FilledForm("", "02A", many), new FormPreview(lines), COLUMNS);
        assertThat(draft.rows(Outcome.CREATE, 3)).hasSize(10);
        assertThat(draft.rows(Outcome.SKIP, 1)).isEmpty();
    }

    @Test
    void programsAreToldSheetCellValueAndReason() {
        JsonObject json = FormJson.preview(FILLED, PREVIEW, false);
        assertThat(json.getBoolean("stored")).isFalse();
        assertThat(json.getJsonObject("counts").getInt("refuse")).isEqualTo(1);
        JsonObject error = json.getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("sheet")).isEqualTo("Mẫu số 02.A");
        assertThat(error.getString("cell")).isEqualTo("C9");
        assertThat(error.getString("value")).isEqualTo("mười");
        assertThat(error.getString("reason")).isEqualTo("Không phải là số.");
        assertThat(json.getJsonArray("rows").getJsonObject(0).getJsonArray("hints"))
                .hasSize(1);
    }
}
