package vn.doingoai.documents.forms;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * How a paragraph of a form is set in a text document.
 *
 * @param size in points
 * @param space under the paragraph, in points
 */
record DocxText(int size, boolean bold, boolean italic, STJc.Enum alignment, int space) {

    private static final String FONT = "Times New Roman";
    private static final int TWENTIETHS = 20;

    static final DocxText CELL = new DocxText(10, false, false, STJc.LEFT, 0);
    static final DocxText CELL_CENTRED = new DocxText(10, false, false, STJc.CENTER, 0);
    static final DocxText HEADING = new DocxText(10, true, false, STJc.CENTER, 0);
    static final DocxText NUMBER = new DocxText(10, false, true, STJc.CENTER, 0);
    static final DocxText PART = new DocxText(10, true, false, STJc.LEFT, 0);
    static final DocxText TITLE = new DocxText(13, true, false, STJc.CENTER, 3);
    static final DocxText ATTACHMENT = new DocxText(11, false, true, STJc.CENTER, 3);
    static final DocxText OPENING = new DocxText(11, true, false, STJc.LEFT, 3);
    static final DocxText NOTE = new DocxText(11, false, false, STJc.LEFT, 2);

    /** Fills an empty paragraph. */
    void fill(CTP paragraph, String text) {
        CTPPr properties = paragraph.addNewPPr();
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.valueOf((long) space * TWENTIETHS));
        properties.addNewJc().setVal(alignment);
        if (!text.isEmpty()) {
            CTR run = paragraph.addNewR();
            style(run.addNewRPr());
            run.addNewT().setStringValue(text);
        }
    }

    /** Adds text at the next tab stop. */
    void addAfterTab(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        style(run.addNewRPr());
        run.addNewTab();
        run.addNewT().setStringValue(text);
    }

    private void style(CTRPr properties) {
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            properties.addNewB();
        }
        if (italic) {
            properties.addNewI();
        }
        properties.addNewSz().setVal(BigInteger.valueOf(2L * size));
    }
}
