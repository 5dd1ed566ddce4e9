package vn.doingoai.documents.forms;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of the cells of a form in a workbook, each made once. */
final class XlsxStyles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 13;

    /** Text above and under the table. */
    final CellStyle line;

    final CellStyle label;
    final CellStyle title;
    final CellStyle attachment;
    final CellStyle opening;
    final CellStyle heading;
    final CellStyle number;
    final CellStyle part;

    /** Text of the table; typed text stays text. */
    final CellStyle text;

    /** Text that somebody who edits the cell could turn into a formula. */
    final CellStyle quoted;

    final CellStyle centred;
    final CellStyle total;
    final CellStyle totalCount;

    private final Workbook book;

    XlsxStyles(Workbook book) {
        this.book = book;
        line = style(font(SIZE, false, false), HorizontalAlignment.LEFT);
        label = style(font(SIZE, true, false), HorizontalAlignment.RIGHT);
        title = style(font(TITLE_SIZE, true, false), HorizontalAlignment.CENTER);
        attachment = style(font(SIZE, false, true), HorizontalAlignment.CENTER);
        opening = style(font(SIZE, true, false), HorizontalAlignment.LEFT);
        heading = framed(font(SIZE, true, false), HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
        number = framed(font(SIZE, false, true), HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
        part = framed(font(SIZE, true, false), HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
        text = asText(framed(font(SIZE, false, false), HorizontalAlignment.LEFT, VerticalAlignment.TOP));
        quoted = asText(framed(font(SIZE, false, false), HorizontalAlignment.LEFT, VerticalAlignment.TOP));
        quoted.setQuotePrefixed(true);
        centred = framed(font(SIZE, false, false), HorizontalAlignment.CENTER, VerticalAlignment.TOP);
        total = asText(framed(font(SIZE, true, false), HorizontalAlignment.LEFT, VerticalAlignment.TOP));
        totalCount = framed(font(SIZE, true, false), HorizontalAlignment.CENTER, VerticalAlignment.TOP);
    }

    private Font font(short size, boolean bold, boolean italic) {
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private CellStyle style(Font font, HorizontalAlignment alignment) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle framed(Font font, HorizontalAlignment alignment, VerticalAlignment vertical) {
        CellStyle style = style(font, alignment);
        style.setVerticalAlignment(vertical);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle asText(CellStyle style) {
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }
}
