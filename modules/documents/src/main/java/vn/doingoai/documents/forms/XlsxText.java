package vn.doingoai.documents.forms;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/** Text in a cell of a workbook: whatever it begins with, it stays text, and reads back as it was. */
final class XlsxText {

    private static final int LONGEST = 32_767;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** The file format takes these seven characters for one. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static void set(Cell cell, String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        cell.setCellValue(ESCAPE.matcher(cut).replaceAll("_x005F_"));
    }

    /** Whether a spreadsheet would take it for a formula if somebody typed it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it is a whole number that a sheet holds exactly. */
    static boolean isCount(String text) {
        return text.matches("0|[1-9][0-9]{0,14}");
    }
}
