package vn.doingoai.delegations.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doingoai.documents.forms.FormColumn;
import vn.doingoai.documents.forms.FormLayout;
import vn.doingoai.documents.forms.FormNote;

class DelegationFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESULT_OUT | Mẫu 01.A | BẢNG TỔNG HỢP ĐOÀN RA ĐÃ THỰC HIỆN TRONG NĂM 2019"
                        + " | I. ĐOÀN RA: Tổng số đoàn ra của cơ quan/đơn vị {0} đoàn",
                "RESULT_IN | Mẫu 01.B | BẢNG TỔNG HỢP ĐOÀN VÀO ĐÃ THỰC HIỆN TRONG NĂM 2019"
                        + " | I. ĐOÀN VÀO: Tổng số đoàn vào của cơ quan/đơn vị {0} đoàn",
                "PLAN_OUT | Mẫu số 02.A | BẢNG TỔNG HỢP KẾ HOẠCH ĐOÀN RA NĂM 2019 | ''",
                "PLAN_IN | Mẫu số 02.B | BẢNG TỔNG HỢP KẾ HOẠCH ĐOÀN VÀO NĂM 2019 | ''",
            })
    void printsWhatTheIssuerPrints(FormKind kind, String label, String title, String opening) {
        FormLayout layout = DelegationForms.layout(kind, 2019, "Quảng Bình");
        assertThat(layout.label()).isEqualTo(label);
        assertThat(layout.title()).isEqualTo(title);
        assertThat(layout.opening()).isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESULT_OUT | TT; Tên đoàn (1); Danh nghĩa đoàn (2); Trưởng đoàn (3); Số thành viên (4); Đến nước (5);"
                        + " Đối tác làm việc (6); Nội dung hoạt động (7); Thời gian thực hiện (8); Kinh phí (9);"
                        + " Báo cáo (10); Trong KH (11); Ngoài KH (12)",
                "RESULT_IN | TT; Tên đoàn (1); Danh nghĩa đoàn (2); Trưởng đoàn (3); Số thành viên (4); Đến nước (5);"
                        + " Đối tác làm việc (6); Nội dung hoạt động (7); Thời gian thực hiện (8); Kinh phí (9);"
                        + " Trong KH (10); Ngoài KH (11)",
                "PLAN_OUT | TT; Tên đoàn (1); Danh nghĩa đoàn (2); Trưởng đoàn (3); Số thành viên (4); Đến nước (5);"
                        + " Đối tác làm việc (6); Nội dung hoạt động (7); Số ngày (8); Thời gian thực hiện (9);"
                        + " Nguồn kinh phí (10)",
                "PLAN_IN | TT (1); Tên đoàn (2); Danh nghĩa đoàn (3); Trưởng đoàn (4); Số thành viên (5);"
                        + " Đến từ nước (6); Nội dung hoạt động (7); Số ngày (8); Thời gian thực hiện (9);"
                        + " Nguồn kinh phí (VNĐ) (10)",
            })
    void numbersItsColumnsAsPrinted(FormKind kind, String headings) {
        String printed = DelegationForms.layout(kind, 2019, "Quảng Bình").printed().columns().stream()
                .map(column -> (column.heading() + " " + column.number()).strip())
                .collect(Collectors.joining("; "));
        assertThat(printed).isEqualTo(headings);
    }

    @Test
    void bindsTheNotesOfForm02AToTheColumnsTheySpeakOfThoughTheirNumbersAreOffByOne() {
        List<FormNote> notes =
                DelegationForms.layout(FormKind.PLAN_OUT, 2020, "Quảng Bình").notes();
        assertThat(notes)
                .contains(
                        new FormNote("(8): Ghi cụ thể đến quý", List.of("quarter")),
                        new FormNote(
                                "(7): Tổng số ngày ở nước ngoài kể cả thời gian đi về và quá cảnh",
                                List.of("totalDays")));
        assertThat(notes).hasSize(9);
    }

    @Test
    void namesTheProvinceOfTheTenantWhereTheDaysAreSpent() {
        assertThat(DelegationForms.layout(FormKind.PLAN_IN, 2020, "Gia Lai").notes())
                .extracting(FormNote::printed)
                .contains("(8): Tổng số ngày ở Gia Lai");
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void bindsEachNoteToColumnsThatAreThere(FormKind kind) {
        FormLayout layout = DelegationForms.layout(kind, 2019, "Quảng Bình");
        List<String> keys =
                layout.printed().columns().stream().map(FormColumn::key).toList();
        assertThat(layout.notes()).allSatisfy(note -> assertThat(keys).containsAll(note.columns()));
        assertThat(layout.notes())
                .flatExtracting(FormNote::columns)
                .as("each column but the ordinal has its note")
                .containsAll(keys.subList(1, keys.size()));
    }

    @Test
    void spansTheKindOfDelegationOverItsTwoMarks() {
        assertThat(DelegationForms.layout(FormKind.RESULT_OUT, 2019, "Quảng Bình")
                        .columns())
                .filteredOn(column -> column.group().equals("Loại đoàn"))
                .extracting(FormColumn::key)
                .containsExactly("inPlan", "offPlan");
    }

    @Test
    void offersWhatCanBeChosen() {
        assertThat(DelegationForms.layout(FormKind.PLAN_OUT, 2020, "Quảng Bình").columns())
                .filteredOn(column -> !column.choices().isEmpty())
                .extracting(FormColumn::key, column -> column.choices().get(1))
                .containsExactly(
                        tuple("category", "Thăm và làm việc theo lời mời"),
                        tuple("quarter", "Quý II"),
                        tuple("purpose", "Xúc tiến thương mại, đầu tư"),
                        tuple("rank", "Chủ tịch HĐND tỉnh"));
    }
}
