package vn.doingoai.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.administration.users.UserDetails;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.Role;

class UserSheetTest {

    private static final List<String> GOOD =
            List.of("ngason.canbo", "Mai Đình Hiếu", "hieu@thanhhoa.gov.vn", "huyen-nga-son", "Cán bộ đơn vị");

    private static List<ImportLine> read(byte[] file, String... taken) {
        try (XSSFWorkbook workbook = Upload.open("users.xlsx", file)) {
            return new UserSheet(Forms.UNITS, Set.of(taken)).read(workbook.getSheetAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aGoodRowBecomesAUser() {
        assertThat(read(Forms.filled(List.of(GOOD))))
                .extracting(ImportLine::user)
                .containsExactly(new UserDetails(
                        "ngason.canbo",
                        "Mai Đình Hiếu",
                        "hieu@thanhhoa.gov.vn",
                        Forms.NGA_SON.id(),
                        Role.UNIT_OFFICER));
    }

    @ParameterizedTest
    @CsvSource({
        "A, nga sơn,           user-name",
        "A, '',                user-name",
        "B, '',                user-full-name",
        "C, hieu,              user-email",
        "D, huyen-nga-sun,     import-unit",
        "E, Giám đốc,          import-role",
        "E, Bộ trưởng,         import-role",
        "E, ministry-officer,  import-role",
        "E, province-officer,  user-place"
    })
    void aBadCellIsNamedWithItsValueAndReason(String column, String value, String code) {
        String[] row = GOOD.toArray(String[]::new);
        row[column.charAt(0) - 'A'] = value;
        ImportLine line = read(Forms.filled(List.of(List.of(row)))).get(0);
        assertThat(line.user()).isNull();
        assertThat(line.problems())
                .extracting(CellProblem::cell, CellProblem::value, CellProblem::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(column + "2", value, code));
    }

    @ParameterizedTest
    @CsvSource({"unit-officer", "CÁN BỘ ĐƠN VỊ", "can bo don vi"})
    void aRoleIsKnownByItsCodeOrItsNameHoweverItIsTyped(String role) {
        List<String> row = List.of("ngason.canbo", "Mai Đình Hiếu", "", "huyen-nga-son", role);
        assertThat(read(Forms.filled(List.of(row))).get(0).isNew()).isTrue();
    }

    @Test
    void aFormulaOrANumberIsNotTakenForText() {
        byte[] file = Forms.changed(workbook -> {
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellFormula("\"ngason\"&\".canbo\"");
            row.createCell(1).setCellValue(12.5);
        });
        assertThat(read(file).get(0).problems())
                .extracting(CellProblem::cell, CellProblem::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("A2", "cell-formula"),
                        org.assertj.core.api.Assertions.tuple("B2", "cell-type"));
    }

    @Test
    void whoIsThereAlreadyIsPassedOverWithoutComplaint() {
        ImportLine line = read(Forms.filled(List.of(GOOD)), "ngason.canbo").get(0);
        assertThat(line.isNew()).isFalse();
        assertThat(line.isWrong()).isFalse();
    }

    @Test
    void theSameNameTwiceInAFileNamesTheFirstRow() {
        List<ImportLine> lines = read(Forms.filled(List.of(GOOD, GOOD)));
        assertThat(lines.get(0).isNew()).isTrue();
        assertThat(lines.get(1).problems()).containsExactly(new CellProblem("A3", "ngason.canbo", "import-twice", "2"));
    }

    @Test
    void emptyRowsBetweenAreNoRows() {
        assertThat(read(Forms.filled(List.of(GOOD, List.of(" ", "", ""), List.of()))))
                .hasSize(1);
    }

    @Test
    void anythingButTheFormIsRefused() {
        byte[] file = Forms.changed(
                workbook -> workbook.getSheetAt(0).getRow(0).getCell(3).setCellValue("Đơn vị"));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sheet-titles")
                .hasMessageContaining("D1");
    }

    @Test
    void aBlankFormIsRefused() {
        assertThatThrownBy(() -> read(UserForm.blank(Forms.UNITS))).hasMessageContaining("sheet-empty");
    }

    @Property(tries = 40)
    void whatIsTypedIntoTheFormIsRead(@ForAll("rows") List<List<String>> rows) {
        List<ImportLine> lines = read(Forms.filled(rows));
        assertThat(lines).hasSameSizeAs(rows).allMatch(ImportLine::isNew);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(lines.get(i).row()).isEqualTo(i + 2);
            assertThat(lines.get(i).username()).isEqualTo(rows.get(i).get(0));
            assertThat(lines.get(i).fullName()).isEqualTo(rows.get(i).get(1));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> username =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(20);
        Arbitrary<String> name = Arbitraries.of(
                        "Đặng", "Thị", "Ngữ", "Trần", "Ưng", "Hoàng", "=A1", "+84", "O'Neil & \"B\"")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
        Arbitrary<String> unit = Arbitraries.of("huyen-nga-son", "so-ngoai-vu");
        Arbitrary<String> role = Arbitraries.of("Cán bộ đơn vị", "unit-head");
        return Combinators.combine(username, name, unit, role)
                .as((user, full, where, what) -> List.of(user, full, "", where, what))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(row -> row.get(0));
    }
}
