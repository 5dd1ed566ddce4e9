package vn.doingoai.documents.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes forms as XLSX: a sheet for each, landscape A4, with typed cells, lists to choose from and headings that stay in
 * sight. However many rows, only a hundred are held in memory.
 */
public final class FormXlsx {

    private static final int ROWS_IN_MEMORY = 100;

    private FormXlsx() {}

    /**
     * Writes one workbook; the stream stays open.
     *
     * @param forms one sheet each, in this order
     */
    public static void write(List<FormTable> forms, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setCompressTempFiles(true);
            XlsxStyles styles = new XlsxStyles(book);
            XlsxChoices choices = new XlsxChoices();
            for (FormTable form : forms) {
                new XlsxSheet(book.createSheet(name(book, form)), form, styles).write(choices);
            }
            choices.write(book);
            book.write(out);
        }
    }

    /** "Mẫu số 02.A"; a second one "Mẫu số 02.A (2)". */
    private static String name(SXSSFWorkbook book, FormTable form) {
        String label = form.layout().label().isEmpty()
                ? form.layout().code()
                : form.layout().label();
        String name = WorkbookUtil.createSafeSheetName(label);
        for (int number = 2; book.getSheet(name) != null; number++) {
            String ending = " (" + number + ")";
            name = WorkbookUtil.createSafeSheetName(label.substring(0, Math.min(label.length(), 31 - ending.length())))
                    + ending;
        }
        return name;
    }
}
