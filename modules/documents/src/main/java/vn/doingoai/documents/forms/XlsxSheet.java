package vn.doingoai.documents.forms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one form on one sheet, from top to bottom. */
final class XlsxSheet {

    /** Characters over the width of the page. */
    private static final int WIDTH = 160;

    private static final int MILLIMETRES = 297 - 2 * 20;
    private static final int UNITS_OF_A_CHARACTER = 256;
    /** Characters for one unit of weight, of a column that is not printed. */
    private static final double WEIGHT = 1.6;

    private static final float LINE_HEIGHT = 15.5f;
    private static final float HIGHEST = 409;
    private static final double BINDING_EDGE = 30 / 25.4;
    private static final double EDGE = 20 / 25.4;

    private final Sheet sheet;
    private final FormTable form;
    private final List<FormColumn> columns;
    /** How many of them are printed: titles and notes span these. */
    private final int onPaper;

    private final double[] widths;
    private final XlsxStyles styles;
    private int next;

    XlsxSheet(Sheet sheet, FormTable form, XlsxStyles styles) {
        this.sheet = sheet;
        this.form = form;
        this.styles = styles;
        columns = form.layout().columns();
        List<FormColumn> printed = form.layout().printed().columns();
        onPaper = printed.size();
        widths = DoubleStream.concat(
                        Arrays.stream(FormWidths.of(printed, MILLIMETRES)).map(width -> width * WIDTH / MILLIMETRES),
                        columns.stream().skip(onPaper).mapToDouble(column -> column.weight() * WEIGHT))
                .toArray();
    }

    void write(XlsxChoices choices) {
        setUpPage();
        writeTop();
        int head = next;
        writeHead();
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(head, next - 1, -1, -1));
        int first = next;
        form.lines().forEach(this::writeLine);
        if (next > first) {
            choices.offer(sheet, columns, first, next - 1);
        }
        writeBottom();
        if (onPaper < columns.size()) {
            Workbook book = sheet.getWorkbook();
            book.setPrintArea(book.getSheetIndex(sheet), 0, onPaper - 1, 0, next - 1);
        }
    }

    private void setUpPage() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, (int) (widths[i] * UNITS_OF_A_CHARACTER));
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.TOP, BINDING_EDGE);
        sheet.setMargin(PageMargin.BOTTOM, EDGE);
        sheet.setMargin(PageMargin.LEFT, EDGE);
        sheet.setMargin(PageMargin.RIGHT, EDGE);
        sheet.getFooter().setCenter("&P/&N");
    }

    private void writeTop() {
        FormLayout layout = form.layout();
        Row row = sheet.createRow(next++);
        int middle = onPaper / 2;
        if (layout.showsUnit()) {
            span(row, 0, middle - 1, form.unit(), styles.opening);
        }
        span(row, middle, onPaper - 1, layout.label(), styles.label);
        line(layout.title(), styles.title);
        if (layout.showsAttachment()) {
            line(form.attachment(), styles.attachment);
        }
        line(form.opening(), styles.opening);
    }

    private void writeHead() {
        FormHead head = FormHead.of(columns);
        for (int i = 0; i < head.rows(); i++) {
            Row row = sheet.createRow(next + i);
            for (int column = 0; column < columns.size(); column++) {
                row.createCell(column).setCellStyle(styles.heading);
            }
            int lines = 1;
            for (FormHead.Cell cell : head.row(i)) {
                XlsxText.set(row.getCell(cell.column()), cell.text());
                int share = (lines(cell.text(), widths[cell.column()]) + cell.rows() - 1) / cell.rows();
                lines = Math.max(lines, cell.columns() == 1 ? share : 1);
            }
            row.setHeightInPoints(LINE_HEIGHT * lines);
        }
        for (FormHead.Cell cell : head.cells()) {
            int top = next + cell.row();
            merge(top, top + cell.rows() - 1, cell.column(), cell.column() + cell.columns() - 1);
        }
        next += head.rows();
        if (columns.stream().anyMatch(column -> !column.number().isEmpty())) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < columns.size(); i++) {
                text(row.createCell(i), columns.get(i).number(), styles.number);
            }
        }
    }

    private void writeLine(FormLine line) {
        Row row = sheet.createRow(next++);
        if (line.kind() == FormLine.Kind.PART) {
            span(row, 0, onPaper - 1, line.cells().get(0), styles.part);
            return;
        }
        int lines = 1;
        boolean total = line.kind() == FormLine.Kind.TOTAL;
        for (int i = 0; i < columns.size(); i++) {
            write(row.createCell(i), columns.get(i), line.cells().get(i), total);
            lines = Math.max(lines, lines(line.cells().get(i), widths[i]));
        }
        if (lines > 1 && !total) {
            // Not every program finds the height of a row by itself.
            row.setHeightInPoints(Math.min(HIGHEST, LINE_HEIGHT * lines));
        }
        if (total && columns.size() > 1 && line.cells().get(1).isEmpty()) {
            merge(row.getRowNum(), row.getRowNum(), 0, 1);
        }
    }

    private void write(Cell cell, FormColumn column, String text, boolean total) {
        boolean numeric = column.kind() == FormColumn.Kind.COUNT || column.kind() == FormColumn.Kind.ORDINAL;
        CellStyle plain = switch (column.kind()) {
            case COUNT -> total ? styles.totalCount : styles.centred;
            case MARK -> styles.centred;
            case ORDINAL -> total ? styles.total : styles.centred;
            case TEXT -> total ? styles.total : styles.text;
        };
        if (numeric && XlsxText.isCount(text)) {
            cell.setCellStyle(plain);
            cell.setCellValue(Double.parseDouble(text));
        } else {
            text(cell, text, XlsxText.looksLikeFormula(text) ? styles.quoted : plain);
        }
    }

    private void writeBottom() {
        for (FormNote note : form.layout().notes()) {
            line(note.printed(), styles.line);
        }
        line(form.layout().remark(), styles.line);
    }

    /** About how many lines a text takes in a column of so many characters. */
    private static int lines(String text, double width) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += 1 + (int) (part.length() / Math.max(1, width));
        }
        return lines;
    }

    /** Text over the whole width; a merged cell does not find its own height. */
    private void line(String text, CellStyle style) {
        if (!text.isEmpty()) {
            Row row = sheet.createRow(next++);
            span(row, 0, onPaper - 1, text, style);
            row.setHeightInPoints((style.equals(styles.title) ? 1.5f : 1) * LINE_HEIGHT * lines(text, WIDTH));
        }
    }

    private void span(Row row, int first, int last, String text, CellStyle style) {
        for (int column = first; column <= last; column++) {
            row.createCell(column).setCellStyle(style);
        }
        XlsxText.set(row.getCell(first), text);
        merge(row.getRowNum(), row.getRowNum(), first, last);
    }

    private void merge(int top, int bottom, int left, int right) {
        if (bottom > top || right > left) {
            // Never overlapping, as the lay-out goes: the check would walk over all regions for each.
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    private static void text(Cell cell, String text, CellStyle style) {
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            XlsxText.set(cell, text);
        }
    }
}
