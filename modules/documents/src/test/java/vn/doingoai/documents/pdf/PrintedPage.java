package vn.doingoai.documents.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One page as read back.
 *
 * @param size its paper
 * @param text its text in the order of the file
 * @param shown its lines with their places
 */
record PrintedPage(PDRectangle size, String text, List<PrintedPdf.Shown> shown) {

    /** The first line that holds this text. */
    PrintedPdf.Shown find(String wanted) {
        return shown.stream()
                .filter(line -> line.text().contains(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on this page: " + wanted + "\n" + text));
    }
}
