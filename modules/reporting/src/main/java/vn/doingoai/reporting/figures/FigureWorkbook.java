package vn.doingoai.reporting.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.doingoai.indicators.BookedFigure.Origin;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.ui.text.PageMessages;

/** A table of figures as an XLSX sheet: a number is a number, "Không" a word, and what is missing an empty cell. */
final class FigureWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final List<String> COLUMNS =
            List.of("section", "name", "now", "unit", "origin", "previous", "difference", "percent", "note");
    private static final int[] WIDTHS = {32, 48, 16, 14, 20, 16, 14, 10, 50};

    private final PageMessages messages;
    private final boolean national;

    /** @param national whether what is counted are provinces and not registers */
    FigureWorkbook(PageMessages messages, boolean national) {
        this.messages = messages;
        this.national = national;
    }

    byte[] of(List<FigureLine> lines) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(messages.text("tally.sheet"));
            Row head = sheet.createRow(0);
            for (int column = 0; column < COLUMNS.size(); column++) {
                head.createCell(column).setCellValue(messages.text("tally.column." + COLUMNS.get(column)));
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            lines.forEach(line -> write(sheet.createRow(sheet.getLastRowNum() + 1), line));
            book.write(out);
            return out.toByteArray();
        }
    }

    private void write(Row row, FigureLine line) {
        row.createCell(0).setCellValue(line.section());
        row.createCell(1).setCellValue(line.name());
        put(row, 2, line.now().value());
        row.createCell(3).setCellValue(line.indicator().unit());
        row.createCell(4).setCellValue(messages.text("tally.origin." + origin(line)));
        put(row, 5, line.base().value());
        line.comparison().difference().ifPresent(each -> row.createCell(6).setCellValue(each.doubleValue()));
        line.comparison().percent().ifPresent(each -> row.createCell(7).setCellValue(each.doubleValue()));
        row.createCell(8).setCellValue(note(line));
    }

    private String origin(FigureLine line) {
        Origin origin = line.now().origin();
        return national && origin == Origin.REGISTER ? "nation" : origin.name();
    }

    private static void put(Row row, int column, FigureValue value) {
        BigDecimal number = value.value();
        if (number == null) {
            row.createCell(column).setCellValue(FigureLine.text(value));
        } else {
            row.createCell(column).setCellValue(number.doubleValue());
        }
    }

    private String note(FigureLine line) {
        if (!line.now().complete()) {
            return messages.text("tally.missing", line.missing());
        }
        return line.typed().isEmpty() ? line.reason() : messages.text("tally.otherwise", line.typed());
    }
}
