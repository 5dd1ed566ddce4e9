package vn.doingoai.rollup.files;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * CSV as a Vietnamese spreadsheet opens it by itself: UTF-8 with its mark, semicolons between cells, a comma before the
 * fraction. A text that looks like a formula has an apostrophe before it. What is a footnote
 * elsewhere stands in the last column: who reads rows by a program does not read what stands below them.
 */
final class SheetCsv {

    private static final char MARK = '\uFEFF';

    private SheetCsv() {}

    static byte[] of(FigureSheet sheet, String stamp) {
        StringBuilder csv = new StringBuilder().append(MARK).append(line(List.of(sheet.title())));
        sheet.about().forEach(each -> csv.append(line(List.of(each))));
        csv.append(line(sheet.plainColumns()));
        sheet.plainRows().forEach(row -> csv.append(line(row)));
        sheet.sources().forEach(each -> csv.append(line(List.of(each))));
        return csv.append(line(List.of(stamp))).toString().getBytes(StandardCharsets.UTF_8);
    }

    static String line(List<Object> cells) {
        return cells.stream().map(SheetCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return FigureSheet.plain(number).replace('.', ',');
        }
        String text = value.toString();
        String safe = FigureSheet.looksLikeFormula(text) ? "'" + text : text;
        return safe.matches("[^;\"\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
