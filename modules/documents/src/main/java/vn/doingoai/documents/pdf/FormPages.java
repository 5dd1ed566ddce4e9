package vn.doingoai.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.PrintProfile;

/** Landscape pages that are drawn as they fill, so that a long form takes no more memory than a page. */
final class FormPages {

    private static final Sheet SHEET = Sheet.landscape(PrintProfile.DECREE_30);

    static final float LEFT = SHEET.left();
    static final float WIDTH = SHEET.width();

    /** Room for text on a page. */
    static final float HEIGHT = SHEET.height();

    private static final float PAGE_NUMBER_TOP = Sheet.mm(15);
    private static final float PAGE_NUMBER_SIZE = 13;

    private final Document file;
    private final PdfWriter writer;
    private final boolean draft;
    private Canvas canvas;
    private @Nullable Box repeated;
    private float used;
    private int number = 1;

    FormPages(Document file, PdfWriter writer, boolean draft) {
        this.file = file;
        this.writer = writer;
        this.draft = draft;
        file.setPageSize(new Rectangle(SHEET.pageWidth(), SHEET.pageHeight()));
        canvas = turn();
    }

    /** Draws a box here or, where it does not fit, on the next page, under the repeated headings. */
    void add(Box box) {
        add(box, 0);
    }

    /** The same, with at least so much room left under it. */
    void add(Box box, float room) {
        if (used > 0 && used + box.spaceBefore() + box.height() + room > HEIGHT + 0.01f) {
            number++;
            canvas = turn();
            Line text = Line.of(Integer.toString(number), TextStyle.of(Face.REGULAR, PAGE_NUMBER_SIZE));
            canvas.centred(text, SHEET.centre(), PAGE_NUMBER_TOP + PAGE_NUMBER_SIZE * Face.ASCENT);
            if (repeated != null) {
                draw(repeated);
            }
        }
        draw(box);
    }

    /** From now on a new page begins with these headings; with none after null. */
    void repeat(@Nullable Box head) {
        repeated = head;
    }

    private void draw(Box box) {
        float top = used + (used == 0 ? 0 : box.spaceBefore());
        box.drawing().draw(canvas, SHEET.top() + top);
        used = top + box.height();
    }

    private Canvas turn() {
        file.newPage();
        used = 0;
        if (draft) {
            Watermark.draw(writer.getDirectContent(), SHEET);
        }
        return new Canvas(writer.getDirectContent(), SHEET);
    }
}
