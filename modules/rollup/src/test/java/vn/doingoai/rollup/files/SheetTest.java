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

class SheetTest {

    private static FigureSheet sheet(Object... figures) {
        return new FigureSheet(
                "bang",
                "Bảng toàn quốc",
                List.of("Năm 2019"),
                List.of("Tỉnh", "Số đoàn vào", "Ghi chú"),
                Arrays.stream(figures)
                        .map(figure -> List.<Object>of("Gia Lai", figure, "=1+1"))
                        .toList(),
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
}
