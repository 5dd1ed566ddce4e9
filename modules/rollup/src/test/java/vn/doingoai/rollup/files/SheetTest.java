package vn.doingoai.rollup.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.doingoai.rollup.words.Footnote;

class SheetTest {

    private static FigureSheet sheet(Object... figures) {
        return new FigureSheet(
                "bang",
                "Bảng toàn quốc",
                List.of("Năm 2019"),
                List.of("Tỉnh", "Số đoàn vào", "Ghi chú"),
                Arrays.stream(figures)
                        .map(figure -> FigureSheet.Row.of(List.of("Gia Lai", figure, "=1+1")))
                        .toList(),
                "Ghi chú",
                List.of("Gia Lai: số 412/BC-SNgV ngày 20/12/2019"));
    }

    @Test
    void whatIsNoNumberAddsNothingInASpreadsheet() throws IOException {
        byte[] file = SheetXlsx.of(sheet(new BigDecimal("405192.46"), "Không", "***", ""), "dấu");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(405192.46);
            assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(5).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(6).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            for (Row row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
            assertThat(sheet.getRow(3).getCell(2).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void csvIsReadByAVietnameseSpreadsheetAndRunsNoFormula() {
        String csv = new String(SheetCsv.of(sheet(new BigDecimal("405192.460000")), "dấu"), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFBảng toàn quốc\r\nNăm 2019\r\nTỉnh;Số đoàn vào;Ghi chú\r\n");
        assertThat(csv).contains("Gia Lai;405192,46;'=1+1\r\n").endsWith("dấu\r\n");
        assertThat(SheetCsv.line(List.of("a;b", "nói \"không\""))).isEqualTo("\"a;b\";\"nói \"\"không\"\"\"\r\n");
    }

    @Test
    void theStampTellsWhetherTheFiguresAreTheSame() {
        String stamp = sheet(new BigDecimal("90")).sha256();

        assertThat(stamp)
                .hasSize(64)
                .isEqualTo(sheet(new BigDecimal("90.000000")).sha256());
        assertThat(stamp)
                .isNotEqualTo(sheet(new BigDecimal("91")).sha256())
                .isNotEqualTo(sheet("").sha256());
        assertThat(sheet("").sha256()).isNotEqualTo(sheet("Không").sha256());
    }

    private static final Footnote BORDERS = new Footnote(1, "Địa giới đã đổi.");
    private static final Footnote NO_BASE = new Footnote(2, "Không có số liệu so sánh.");

    private static FigureSheet compared() {
        return new FigureSheet(
                "bang",
                "Bảng toàn quốc",
                List.of(),
                List.of("Tỉnh", "Đoàn vào", "Đoàn ra", "Phóng viên"),
                List.of(
                        FigureSheet.Row.sum(List.of("Cộng Tây Nguyên", new BigDecimal("95"), "", "")),
                        FigureSheet.Row.of(List.of("Gia Lai", BORDERS, BORDERS, NO_BASE)),
                        FigureSheet.Row.of(List.of("Kon Tum", "+5", NO_BASE, ""))),
                "Ghi chú về so sánh",
                List.of());
    }

    @Test
    void footnotesStandUnderTheTableOfAWorkbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(SheetXlsx.of(compared(), "dấu")))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFontIndex())
                    .isEqualTo(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex());
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("¹");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("²");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Ghi chú về so sánh");
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("¹ Địa giới đã đổi.");
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("² Không có số liệu so sánh.");
        }
    }

    @Test
    void footnotesAreAColumnOfACsvFile() {
        String csv = new String(SheetCsv.of(compared(), "dấu"), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("Tỉnh;Đoàn vào;Đoàn ra;Phóng viên;Ghi chú về so sánh\r\n")
                .contains("Cộng Tây Nguyên;95;;;\r\n")
                .contains("Gia Lai;;;;Đoàn vào, Đoàn ra: Địa giới đã đổi. Phóng viên: Không có số liệu so sánh.\r\n")
                .contains("Kon Tum;'+5;;;Đoàn ra: Không có số liệu so sánh.\r\n");
    }
}
