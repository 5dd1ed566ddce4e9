package vn.doingoai.documents.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.doingoai.documents.FootnoteRun;
import vn.doingoai.documents.Printable;
import vn.doingoai.documents.Run;
import vn.doingoai.documents.TextRun;

/** Writes runs into paragraphs. */
final class Text {

    private Text() {}

    /** Writes runs; their own bold and italic are added to what all of them have. */
    static void write(XWPFParagraph paragraph, List<Run> runs, boolean bold) {
        for (Run run : runs) {
            if (run instanceof TextRun text) {
                XWPFRun written = write(paragraph, text.text());
                written.setBold(bold || text.bold());
                written.setItalic(text.italic());
            } else if (run instanceof FootnoteRun footnote) {
                footnote(paragraph, footnote.text());
            }
        }
    }

    static XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(Printable.of(text));
        return run;
    }

    private static void footnote(XWPFParagraph paragraph, String text) {
        XWPFDocument file = paragraph.getDocument();
        XWPFFootnote note = file.createFootnote();
        XWPFParagraph content = note.createParagraph();
        content.setStyle(Styles.FOOTNOTE);
        write(content, " " + text);
        paragraph.addFootnoteReference(note);
    }
}
