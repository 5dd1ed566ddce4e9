package vn.doingoai.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTableTest {

    @Test
    void theOpeningLineCountsTheRows() {
        assertThat(FormFixture.outbound(3).opening()).endsWith("cơ quan/đơn vị 3 đoàn");
        assertThat(FormFixture.outbound(0).opening()).endsWith("cơ quan/đơn vị 0 đoàn");
    }

    @Test
    void aBlankFormHasNumberedRowsAndNoCount() {
        FormTable blank = FormTable.blank(FormFixture.OUTBOUND, "", "", 2);
        assertThat(blank.opening()).endsWith("cơ quan/đơn vị … đoàn");
        assertThat(blank.lines().map(line -> line.cells().get(0))).containsExactly("1", "2");
    }

    @Test
    void everyPartHasItsHeadingItsOwnNumbersAndItsTotal() {
        assertThat(FormFixture.conferences()
                        .lines()
                        .map(line -> line.kind() + " " + line.cells().get(0).replaceFirst("\\..*", "")))
                .containsExactly("PART I", "ROW 1", "ROW 2", "TOTAL TỔNG CỘNG", "PART II", "ROW 1", "TOTAL TỔNG CỘNG");
    }

    @Test
    void aGroupStandsAboveItsColumns() {
        FormHead head = FormHead.of(FormFixture.OUTBOUND.columns());
        assertThat(head.rows()).isEqualTo(2);
        assertThat(head.row(0)).contains(new FormHead.Cell("Loại đoàn", 0, 11, 2, 1));
        assertThat(head.row(0)).contains(new FormHead.Cell("Tên đoàn", 0, 1, 1, 2));
        assertThat(head.row(1)).extracting(FormHead.Cell::text).containsExactly("Trong KH", "Ngoài KH");
    }

    @Test
    void widthsFillThePageAndLeaveRoomForTheLongestWord() {
        List<FormColumn> columns = FormFixture.OUTBOUND.columns();
        double[] widths = FormWidths.of(columns, 257);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(257, org.assertj.core.data.Offset.offset(0.01));
        assertThat(widths[11]).as("the word Trong").isGreaterThan(12);
    }
}
