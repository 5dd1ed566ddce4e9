package vn.doingoai.administration.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets of text: a bold first row that stays in sight, and cells that never turn into numbers or formulas. */
final class Sheets {

    private static final int UNITS_OF_A_CHARACTER = 256;

    private Sheets() {}

    /** A new sheet with its titles; a width for each title, in characters. */
    static XSSFSheet add(XSSFWorkbook workbook, String name, List<String> titles, List<Integer> widths) {
        XSSFSheet sheet = workbook.createSheet(name);
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        CellStyle bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row first = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * UNITS_OF_A_CHARACTER);
            sheet.setDefaultColumnStyle(i, text);
            first.createCell(i).setCellValue(titles.get(i));
            first.getCell(i).setCellStyle(bold);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    /** A row of texts after the last one. */
    static void addRow(XSSFSheet sheet, List<String> texts) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
            row.getCell(i).setCellStyle(sheet.getColumnStyle(i));
        }
    }

    /** The file. */
    static byte[] bytes(XSSFWorkbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
