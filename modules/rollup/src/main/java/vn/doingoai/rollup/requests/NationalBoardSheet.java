package vn.doingoai.rollup.requests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.doingoai.ui.text.PageMessages;

/** The board as an XLSX sheet: days are dates, counts numbers, and words stay words whatever they begin with. */
final class NationalBoardSheet {

    private static final int CHARACTER = 256;
    private static final List<String> COLUMNS =
            List.of("province", "region", "state", "deadline", "number", "date", "late", "corrected", "reason");
    private static final int[] WIDTHS = {22, 36, 20, 14, 22, 14, 14, 14, 60};

    private final PageMessages messages;

    NationalBoardSheet(PageMessages messages) {
        this.messages = messages;
    }

    byte[] of(NationalRequestRow request, Board board) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle words = book.createCellStyle();
            words.setQuotePrefixed(true);
            Sheet sheet = book.createSheet(messages.text("board.national.sheet"));
            text(sheet.createRow(0), 0, request.title() + " (" + request.number() + ")", words);
            sheet.createRow(1)
                    .createCell(0)
                    .setCellValue(messages.text(
                            "board.national.published",
                            board.published(),
                            board.rows().size()));
            Row head = sheet.createRow(2);
            for (int column = 0; column < COLUMNS.size(); column++) {
                head.createCell(column).setCellValue(messages.text("board.national.column." + COLUMNS.get(column)));
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            sheet.createFreezePane(1, 3);
            int line = 3;
            for (BoardRow row :
                    board.narrowed("", null, false, Board.Order.PROVINCE).rows()) {
                write(sheet.createRow(line++), row, day, words);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private void write(Row line, BoardRow row, CellStyle day, CellStyle words) {
        text(line, 0, row.province().name(), words);
        text(line, 1, row.province().region(), words);
        text(line, 2, messages.text("province.state." + row.state().code()), words);
        Cell deadline = line.createCell(3);
        deadline.setCellValue(row.deadline());
        deadline.setCellStyle(day);
        BoardRow.Answer answer = row.answer();
        if (answer != null) {
            text(line, 4, answer.number(), words);
            Cell date = line.createCell(5);
            date.setCellValue(answer.date());
            date.setCellStyle(day);
        }
        line.createCell(6).setCellValue((double) row.daysLate());
        text(line, 7, answer != null && answer.corrects() ? messages.text("board.national.corrects") : "", words);
        BoardRow.Returned returned = row.returned();
        text(line, 8, returned != null && row.state() == ProvinceState.RETURNED ? returned.reason() : "", words);
    }

    private static void text(Row line, int column, String text, CellStyle words) {
        Cell cell = line.createCell(column);
        cell.setCellValue(text);
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(words);
        }
    }
}
