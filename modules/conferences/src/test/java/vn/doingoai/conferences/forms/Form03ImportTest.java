package vn.doingoai.conferences.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.conferences.ConferenceFixture;
import vn.doingoai.conferences.ConferenceState;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormPreview.CellProblem;
import vn.doingoai.documents.forms.FormPreview.Outcome;

/** What becomes of the rows of a filled form beside the register. */
class Form03ImportTest {

    private static final Form03Import IMPORT = new Form03Import(2019, true, problem -> problem.code());
    private static final String NAME = ConferenceFixture.conference().details().name();

    private static StoredRow stored(ConferenceState state) {
        return new StoredRow(
                UUID.randomUUID(), state, ConferenceFixture.conference().details());
    }

    private static FilledRow planned(Map<String, String> cells) {
        return new FilledRow(1, "Sheet1", 12, cells, Map.of());
    }

    /** The row as the form prints it, with other words in one column. */
    private static FilledRow printed(StoredRow row, String column, String text) {
        Map<String, String> cells = new HashMap<>();
        RowValues values = new RowValues(row.details());
        for (RowCell cell : RowCell.values()) {
            cells.put(cell.key(), cell.print(values));
        }
        cells.put(column, text);
        return planned(cells);
    }

    private static ImportRow only(FilledRow row, StoredRow... known) {
        return IMPORT.rows(List.of(row), new ArrayList<>(List.of(known))).get(0);
    }

    @Test
    void whatTheRegisterPrintsIsSkipped() {
        StoredRow stored = stored(ConferenceState.PLANNED);
        assertThat(only(printed(stored, "name", NAME), stored).outcome()).isEqualTo(Outcome.SKIP);
        assertThat(only(printed(stored, "when", "từ 20 đến 21/5/2020"), stored).outcome())
                .isEqualTo(Outcome.SKIP);
    }

    @Test
    void anotherNameIsAnotherConference() {
        StoredRow stored = stored(ConferenceState.PLANNED);
        ImportRow row = only(printed(stored, "name", "Diễn đàn hợp tác"), stored);
        assertThat(row.outcome()).isEqualTo(Outcome.CREATE);
        assertThat(row.details()).extracting(ConferenceDetails::year).isEqualTo(2020);
    }

    @Test
    void onlyTheChangedColumnIsSet() {
        StoredRow stored = stored(ConferenceState.PLANNED);
        ImportRow row = only(printed(stored, "venue", "Hà Nội"), stored);
        assertThat(row.outcome()).isEqualTo(Outcome.CHANGE);
        assertThat(row.changed()).containsExactly("venue");
        assertThat(row.details())
                .extracting(ConferenceDetails::kind)
                .isEqualTo(stored.details().kind());
    }

    @Test
    void everyCellThatCannotBeReadIsNamed() {
        ImportRow row = only(
                planned(Map.of("name", "", "foreign", "25 (ASEAN: 25)", "when", "cuối tháng 9", "costs", "nhiều")));
        assertThat(row.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(row.problems()).extracting(CellProblem::column).containsExactly("name", "foreign", "when", "costs");
        assertThat(row.problems()).extracting(CellProblem::value).contains("cuối tháng 9");
    }

    @Test
    void aUnitDoesNotChangeWhatTheProvinceExamines() {
        StoredRow stored = stored(ConferenceState.APPRAISING);
        assertThat(only(printed(stored, "venue", "Hà Nội"), stored).problems())
                .extracting(CellProblem::reason)
                .containsExactly("conference-appraising");
        assertThat(only(printed(stored, "name", NAME), stored).outcome()).isEqualTo(Outcome.SKIP);
    }

    @Test
    void whatWasPlannedAndStandsAmongTheHeldWasHeld() {
        StoredRow stored = stored(ConferenceState.PERMITTED);
        FilledRow row = printed(stored, "name", NAME);
        var held = new FilledRow(0, row.sheet(), row.line(), row.cells(), Map.of());
        ImportRow read = new Form03Import(2020, true, problem -> problem.code())
                .rows(List.of(held), List.of(stored))
                .get(0);
        assertThat(read.outcome()).isEqualTo(Outcome.CHANGE);
        assertThat(read.held()).isTrue();
    }

    @Test
    void whatWasHeldMeanwhileIsNotPlannedAgain() {
        StoredRow stored = stored(ConferenceState.HELD);
        assertThat(only(printed(stored, "venue", "Hà Nội"), stored).outcome()).isEqualTo(Outcome.SKIP);
    }

    @Test
    void twoOfOneNameAreTakenInTheirOrder() {
        StoredRow first = stored(ConferenceState.PLANNED);
        StoredRow second = stored(ConferenceState.PLANNED);
        FilledRow row = printed(first, "name", NAME);
        assertThat(IMPORT.rows(List.of(row, row, row), List.of(first, second)))
                .extracting(ImportRow::outcome)
                .containsExactly(Outcome.SKIP, Outcome.SKIP, Outcome.CREATE);
    }
}
