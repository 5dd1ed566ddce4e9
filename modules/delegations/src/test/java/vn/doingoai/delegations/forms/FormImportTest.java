package vn.doingoai.delegations.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.kernel.error.BusinessException;

class FormImportTest {

    private static final Map<String, String> TRIP = Map.ofEntries(
            Map.entry("name", "Thăm tỉnh Champasak"),
            Map.entry("category", "Thăm chính thức"),
            Map.entry("leader", "Nguyễn Văn A, Phó Chủ tịch UBND tỉnh"),
            Map.entry("memberCount", "7"),
            Map.entry("countries", "Lào"),
            Map.entry("partners", "Tỉnh Champasak"),
            Map.entry("content", "Trao đổi hợp tác"),
            Map.entry("dates", "12/03/2019 - 15/03/2019"),
            Map.entry("costs", "Ngân sách tỉnh: vé xe 20.000.000 đồng"),
            Map.entry("report", "Số 15/BC-SNgV ngày 20/03/2019"),
            Map.entry("inPlan", "X"));

    private final FormCells cells = new FormCells(2019, new Leaders(List.of()), name -> Optional.empty());

    private List<ImportRow> read(FormKind kind, List<Map<String, String>> rows, List<StoredRow> stored) {
        FormLayout layout = DelegationForms.layout(kind, 2019, "Quảng Bình");
        List<FilledRow> filled = IntStream.range(0, rows.size())
                .mapToObj(i -> new FilledRow(0, "Biểu", i + 5, rows.get(i), Map.of()))
                .toList();
        return new FormImport(layout, cells, BusinessException::code).rows(filled, stored);
    }

    private ImportRow read(Map<String, String> row, StoredRow... stored) {
        return read(FormKind.RESULT_OUT, List.of(row), List.of(stored)).get(0);
    }

    private StoredRow stored(Map<String, String> row, boolean changeable) {
        return new StoredRow(UUID.randomUUID(), read(row).content(), changeable);
    }

    private static Map<String, String> with(String column, String text) {
        Map<String, String> row = new HashMap<>(TRIP);
        row.put(column, text);
        return row;
    }

    @Test
    void createsWhatIsNotThereAndSkipsItTheSecondTime() {
        ImportRow first = read(TRIP);
        assertThat(first.outcome()).isEqualTo(Outcome.CREATE);
        StoredRow stored = new StoredRow(UUID.randomUUID(), first.content(), true);
        assertThat(read(TRIP, stored).outcome()).isEqualTo(Outcome.SKIP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates | từ 12 đến 15/3",
                "countries | CHDCND Lào",
                "category | THĂM CHÍNH THỨC",
                "costs | NST: vé xe 20 triệu",
                "report | 15/BC-SNgV, 20/3/2019",
                "memberCount | 07",
                "inPlan | x",
            })
    void skipsWhatSaysTheSameInOtherWords(String column, String text) {
        assertThat(read(with(column, text), stored(TRIP, true)).outcome()).isEqualTo(Outcome.SKIP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates | 13/03/2019 - 15/03/2019",
                "countries | Lào, Thái Lan",
                "memberCount | 8",
                "costs | ''",
                "leader | Giám đốc Sở Y tế",
            })
    void changesOnlyTheColumnThatSaysSomethingElse(String column, String text) {
        ImportRow row = read(with(column, text), stored(TRIP, true));
        assertThat(row.outcome()).isEqualTo(Outcome.CHANGE);
        assertThat(row.changed()).containsExactly(column);
    }

    @Test
    void movesTheMarkFromOneColumnToTheOther() {
        Map<String, String> row = with("offPlan", "X");
        row.put("inPlan", "");
        ImportRow read = read(row, stored(TRIP, true));
        assertThat(read.outcome()).isEqualTo(Outcome.CHANGE);
        assertThat(cells.get("offPlan").print(read.content())).isEqualTo("X");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | '' | form-name",
                "countries | ASEAN | form-country",
                "memberCount | nhiều | form-count",
                "dates | tháng 3/2019 | form-days",
                "inPlan | '' | form-no-mark",
                "offPlan | X | form-two-marks",
            })
    void refusesARowAndSaysWhichCellAndWhy(String column, String text, String code) {
        ImportRow row = read(with(column, text));
        assertThat(row.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(row.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(code));
    }

    @Test
    void saysAllThatIsWrongWithARowAtOnce() {
        Map<String, String> row = with("countries", "ASEAN");
        row.put("memberCount", "nhiều");
        assertThat(read(row).problems()).hasSize(2);
    }

    @Test
    void refusesToChangeWhatIsFixedButSkipsItWhenItIsTheSame() {
        StoredRow fixed = stored(TRIP, false);
        assertThat(read(TRIP, fixed).outcome()).isEqualTo(Outcome.SKIP);
        assertThat(read(with("memberCount", "8"), fixed).problems())
                .extracting(problem -> problem.reason())
                .containsExactly("form-row-fixed");
    }

    @Test
    void pairsRowsOfOneNameByTheirTimeAndThenInOrder() {
        StoredRow march = stored(TRIP, true);
        StoredRow may = stored(with("dates", "12/05/2019"), true);
        List<ImportRow> rows = read(
                FormKind.RESULT_OUT,
                List.of(with("dates", "12/07/2019"), with("dates", "12/5/2019"), with("dates", "12/9/2019")),
                List.of(march, may));
        assertThat(rows).extracting(ImportRow::stored).containsExactly(march, may, null);
        assertThat(rows).extracting(ImportRow::outcome).containsExactly(Outcome.CHANGE, Outcome.SKIP, Outcome.CREATE);
    }

    @Test
    void keepsTwoRowsOfOneNameAndTimeApart() {
        List<ImportRow> rows = read(FormKind.RESULT_OUT, List.of(TRIP, TRIP), List.of(stored(TRIP, true)));
        assertThat(rows).extracting(ImportRow::outcome).containsExactly(Outcome.SKIP, Outcome.CREATE);
    }

    @Property(tries = 200)
    @Domain(RandomDelegations.class)
    void whatWasExportedChangesNothing(
            @ForAll FormKind kind, @ForAll @Size(min = 1, max = 12) List<DelegationContent> contents) {
        List<String> columns = RowReader.columns(DelegationForms.layout(kind, 2019, "Quảng Bình"));
        List<Map<String, String>> rows =
                contents.stream().map(content -> cells.print(columns, content)).toList();
        List<StoredRow> stored = contents.stream()
                .map(content -> new StoredRow(UUID.randomUUID(), content, false))
                .toList();
        assertThat(read(kind, rows, stored)).extracting(ImportRow::outcome).containsOnly(Outcome.SKIP);
    }
}
