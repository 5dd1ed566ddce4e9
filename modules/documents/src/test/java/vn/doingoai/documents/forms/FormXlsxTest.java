package vn.doingoai.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormXlsxTest {

    private static XSSFWorkbook open(FormTable... forms) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FormFixture.bytes(FormXlsx::write, forms)));
    }

    @Test
    void countsAreNumbersAndEverythingElseIsText() throws IOException {
        try (XSSFWorkbook book = open(FormFixture.outbound(1))) {
            XSSFSheet sheet = book.getSheet("Mẫu 01.A");
            assertThat(sheet.getRow(7).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(7).getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(7).getCell(8).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysQuotedText() throws IOException {
        try (XSSFWorkbook book = open(FormFixture.conferences())) {
            Cell cell = book.getSheetAt(0).getRow(5).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void headingsSpanStayInSightAndRepeatInPrint() throws IOException {
        try (XSSFWorkbook book = open(FormFixture.outbound(1))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getMergedRegions()).contains(CellRangeAddress.valueOf("L5:M5"));
            assertThat(sheet.getMergedRegions()).contains(CellRangeAddress.valueOf("B5:B6"));
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(7);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:7");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void cellsOfferTheirChoices() throws IOException {
        try (XSSFWorkbook book = open(FormTable.blank(FormFixture.OUTBOUND, "", FormFixture.ATTACHMENT, 30))) {
            DataValidation category = book.getSheetAt(0).getDataValidations().get(0);
            assertThat(category.getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("C8:C37");
            assertThat(category.getValidationConstraint().getFormula1()).isEqualTo("DanhMuc!$A$1:$A$3");
            assertThat(book.getSheet("DanhMuc").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Thăm chính thức");
            assertThat(book.isSheetHidden(1)).isTrue();
        }
    }

    @Test
    void twoFormsOfOneNameAreTwoSheets() throws IOException {
        try (XSSFWorkbook book = open(FormFixture.conferences(), FormFixture.conferences())) {
            assertThat(book.getSheetName(1)).isEqualTo("Mẫu số 03 (2)");
        }
    }
}
