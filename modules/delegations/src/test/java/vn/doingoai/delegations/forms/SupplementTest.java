package vn.doingoai.delegations.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.kernel.error.BusinessException;

/** The columns of form 02.A that are not printed: what the rules need beside what the issuer asks for. */
class SupplementTest {

    private static final Map<String, String> TRIP = Map.of(
            "name", "Đoàn công tác Sở Y tế",
            "leader", "Giám đốc Sở Y tế",
            "countries", "Lào, Thái Lan",
            "content", "Trao đổi hợp tác",
            "quarter", "Quý II",
            "purpose", "Khảo sát",
            "justification", "Cần khảo sát mô hình",
            "rank", "Cấp phó sở, ban, ngành",
            "workingDays", "3;2 ngày");

    private final FormCells cells = new FormCells(2020, new Leaders(List.of()), name -> Optional.empty());
    private final FormLayout layout = DelegationForms.layout(FormKind.PLAN_OUT, 2020, "Quảng Bình");

    private ImportRow read(Map<String, String> row, StoredRow... stored) {
        FilledRow filled = new FilledRow(0, "Biểu", 5, row, Map.of());
        return new FormImport(layout, cells, BusinessException::code)
                .rows(List.of(filled), List.of(stored))
                .get(0);
    }

    private static Map<String, String> with(String column, String text) {
        Map<String, String> row = new HashMap<>(TRIP);
        row.put(column, text);
        return row;
    }

    private StoredRow stored() {
        return new StoredRow(UUID.randomUUID(), read(TRIP).content(), true);
    }

    @Test
    void whatTheSupplementSaysIsTakenAndNotGuessed() {
        var content = read(TRIP).content();
        NewRow.complete(content, Phase.PLAN);
        assertThat(content.getDetails().getPurpose()).isEqualTo(Purpose.SURVEY);
        assertThat(content.getPlan().getJustification()).isEqualTo("Cần khảo sát mô hình");
        assertThat(content.getHead().getRank()).isEqualTo(LeaderRank.DEPARTMENT_DEPUTY);
        assertThat(content.getLegs()).extracting(leg -> leg.getWorkingDays()).containsExactly(3, 2);
    }

    @Test
    void aRankThatIsNotGivenIsToldByThePost() {
        assertThat(read(with("rank", "")).content().getHead().getRank()).isEqualTo(LeaderRank.DEPARTMENT_HEAD);
    }

    @Test
    void aFileWithoutTheSupplementLeavesItAsItIs() {
        Map<String, String> printedOnly = new HashMap<>(TRIP);
        printedOnly.keySet().removeAll(List.of("purpose", "justification", "rank", "workingDays"));
        assertThat(read(printedOnly, stored()).outcome()).isEqualTo(Outcome.SKIP);
    }

    @Test
    void aChangedLeaderKeepsTheRankThatTheFileGives() {
        ImportRow row = read(with("leader", "Chánh Văn phòng UBND tỉnh"), stored());
        assertThat(row.changed()).containsExactly("leader", "rank");
        assertThat(row.content().getHead().getRank()).isEqualTo(LeaderRank.DEPARTMENT_DEPUTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose | Đi chơi | form-choice",
                "rank | Sếp | form-choice",
                "workingDays | 3 | form-days-of-countries",
                "workingDays | 3; hai | form-count",
            })
    void refusesWhatItCannotReadForCertain(String column, String text, String code) {
        assertThat(read(with(column, text)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"purpose | Giao lưu", "justification | Theo kế hoạch", "rank | Khác", "workingDays | 4; -"})
    void changesOnlyTheColumnThatSaysSomethingElse(String column, String text) {
        assertThat(read(with(column, text), stored()).changed()).containsExactly(column);
    }
}
