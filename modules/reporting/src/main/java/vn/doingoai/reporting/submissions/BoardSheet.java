package vn.doingoai.reporting.submissions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/**
 * The board as an XLSX sheet. Cells have types: a name stays text whatever it begins with, a moment is a date, a count a
 * number. A text that a spreadsheet could take for a formula when it is typed anew is marked as quoted.
 */
final class BoardSheet {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final List<String> COLUMNS = List.of("unit", "state", "submitted", "answered", "total", "late");
    private static final int[] WIDTHS = {44, 26, 20, 16, 12, 14};

    private final PageMessages messages;

    BoardSheet(PageMessages messages) {
        this.messages = messages;
    }

    byte[] of(List<BoardRow> rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(messages.text("board.sheet"));
            CellStyle moment = book.createCellStyle();
            moment.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            head(sheet);
            for (BoardRow row : rows) {
                write(sheet.createRow(sheet.getLastRowNum() + 1), row, moment, quoted);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private void head(Sheet sheet) {
        Row head = sheet.createRow(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            head.createCell(column).setCellValue(messages.text("board.column." + COLUMNS.get(column)));
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private void write(Row line, BoardRow row, CellStyle moment, CellStyle quoted) {
        Cell name = line.createCell(0);
        name.setCellValue(row.unitName());
        if (looksLikeFormula(row.unitName())) {
            name.setCellStyle(quoted);
        }
        line.createCell(1)
                .setCellValue(messages.text("submission.state." + row.state().code()));
        Cell submitted = line.createCell(2);
        LocalDateTime at = local(row.submittedAt());
        if (at != null) {
            submitted.setCellValue(at);
            submitted.setCellStyle(moment);
        }
        line.createCell(3).setCellValue(row.answered());
        line.createCell(4).setCellValue(row.total());
        line.createCell(5).setCellValue(row.overdue() ? messages.text("board.overdue") : "");
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, TenantClock.ZONE);
    }
}
