package vn.doingoai.rollup.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.doingoai.rollup.words.Footnote;

/** An XLSX workbook of one sheet. */
final class SheetXlsx {

    private static final int FIRST_WIDTH = 30 * 256;
    private static final int WIDTH = 16 * 256;

    private final XSSFWorkbook book;
    private final CellStyle bold;
    private final CellStyle number;
    private final CellStyle sum;
    private final CellStyle quoted;

    private SheetXlsx(XSSFWorkbook book) {
        this.book = book;
        Font font = book.createFont();
        font.setBold(true);
        bold = book.createCellStyle();
        bold.setFont(font);
        bold.setWrapText(true);
        number = book.createCellStyle();
        number.setDataFormat(book.createDataFormat().getFormat("#,##0.##########"));
        sum = book.createCellStyle();
        sum.cloneStyleFrom(number);
        sum.setFont(font);
        quoted = book.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    static byte[] of(FigureSheet sheet, String stamp) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new SheetXlsx(book).write(sheet, stamp);
            book.write(out);
            return out.toByteArray();
        }
    }

    private void write(FigureSheet from, String stamp) {
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(from.title()));
        line(sheet, List.of(from.title())).getCell(0).setCellStyle(bold);
        from.about().forEach(each -> line(sheet, List.of(each)));
        Row head = line(sheet, List.copyOf(from.columns()));
        head.forEach(cell -> cell.setCellStyle(bold));
        for (int column = 0; column < from.columns().size(); column++) {
            sheet.setColumnWidth(column, column == 0 ? FIRST_WIDTH : WIDTH);
        }
        sheet.createFreezePane(1, head.getRowNum() + 1);
        from.rows().forEach(row -> row(sheet, row));
        if (!from.notes().isEmpty()) {
            line(sheet, List.of(from.noteTitle())).getCell(0).setCellStyle(bold);
            from.notes().forEach(note -> line(sheet, List.of(note.mark() + " " + note.text())));
        }
        from.sources().forEach(each -> line(sheet, List.of(each)));
        line(sheet, List.of(stamp));
    }

    private void row(Sheet sheet, FigureSheet.Row from) {
        Row row = line(sheet, from.cells());
        if (from.sum()) {
            row.forEach(cell -> cell.setCellStyle(cell.getCellType() == CellType.NUMERIC ? sum : bold));
        }
    }

    private Row line(Sheet sheet, List<Object> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.size(); column++) {
            put(row.createCell(column), cells.get(column));
        }
        return row;
    }

    private void put(Cell cell, Object value) {
        if (value instanceof BigDecimal amount) {
            cell.setCellValue(amount.doubleValue());
            cell.setCellStyle(number);
        } else if (value instanceof Footnote note) {
            cell.setCellValue(note.mark());
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
            if (FigureSheet.looksLikeFormula(value.toString())) {
                cell.setCellStyle(quoted);
            }
        }
    }
}
