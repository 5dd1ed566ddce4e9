package vn.doingoai.documents.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes forms as DOCX: landscape A4, a section for each form, pages counted from 1 in each. */
public final class FormDocx {

    private static final double TWENTIETHS_OF_A_MILLIMETRE = 1440 / 25.4;
    private static final int LONG_EDGE = twentieths(297);
    private static final int SHORT_EDGE = twentieths(210);
    private static final int BINDING_EDGE = twentieths(30);
    private static final int EDGE = twentieths(20);
    private static final double WIDTH = 297 - 2 * 20;

    private FormDocx() {}

    /** Writes one file; the stream stays open. */
    public static void write(List<FormTable> forms, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            CTP number = document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP();
            number.addNewPPr().addNewJc().setVal(STJc.CENTER);
            number.addNewFldSimple().setInstr("PAGE");
            forms.forEach(form -> append(form, document));
            document.write(out);
        }
    }

    /** Adds a form at the end, in a section of its own; what stands before keeps its pages as they are. */
    public static void append(FormTable form, XWPFDocument document) {
        FormTable onPaper = form.printed();
        FormLayout layout = onPaper.layout();
        CTBody body = document.getDocument().getBody();
        startSection(body);
        top(form, body);
        DocxGrid grid = new DocxGrid(body.addNewTbl(), layout.columns(), WIDTH);
        grid.writeHead();
        onPaper.lines().forEach(grid::write);
        layout.notes().forEach(note -> DocxText.NOTE.fill(body.addNewP(), note.printed()));
        // A table must not be the last thing of a section.
        DocxText.NOTE.fill(body.addNewP(), layout.remark());
    }

    private static void startSection(CTBody body) {
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        boolean first = body.sizeOfPArray() == 0 && body.sizeOfTblArray() == 0;
        if (!first) {
            CTPPr end = body.addNewP().addNewPPr();
            end.addNewSpacing().setAfter(BigInteger.ZERO);
            end.setSectPr((CTSectPr) section.copy());
            // Without headers of its own a section shows those of the one before.
            section.setHeaderReferenceArray(new CTHdrFtrRef[0]);
        }
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(LONG_EDGE);
        size.setH(SHORT_EDGE);
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BINDING_EDGE);
        margins.setBottom(EDGE);
        margins.setLeft(EDGE);
        margins.setRight(EDGE);
        margins.setHeader(twentieths(15));
        (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType()).setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    private static void top(FormTable form, CTBody body) {
        FormLayout layout = form.layout();
        CTP first = body.addNewP();
        DocxText.OPENING.fill(first, layout.showsUnit() ? form.unit() : "");
        CTTabStop right = first.getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(twentieths(WIDTH));
        DocxText.OPENING.addAfterTab(first, layout.label());
        CTP title = body.addNewP();
        DocxText.TITLE.fill(title, layout.title());
        // In a long document a form is found by its title.
        title.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        if (layout.showsAttachment()) {
            DocxText.ATTACHMENT.fill(body.addNewP(), form.attachment());
        }
        if (!layout.opening().isEmpty()) {
            DocxText.OPENING.fill(body.addNewP(), form.opening());
        }
    }

    static int twentieths(double millimetres) {
        return (int) Math.round(millimetres * TWENTIETHS_OF_A_MILLIMETRE);
    }
}
