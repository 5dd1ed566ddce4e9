package vn.doingoai.documents.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.doingoai.documents.PrintProfile;

/**
 * Paper and page numbers. Each section counts its pages from 1 and shows no number on its first one; turned
 * sections of forms may stand between upright ones.
 */
final class Sections {

    private static final double SHORT_EDGE = 210;
    private static final double LONG_EDGE = 297;
    private static final double NUMBER_TOP = 10;

    private final XWPFDocument file;
    private final PrintProfile.Margins margins;

    Sections(XWPFDocument file, PrintProfile profile, boolean draft) {
        this.file = file;
        margins = profile.margins();
        XWPFParagraph number = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setStyle(Styles.HEADER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        if (draft) {
            Watermark.put(number);
            Watermark.put(file.createHeader(HeaderFooterType.FIRST).createParagraph());
        }
    }

    /** Width of the text in millimetres. */
    double width() {
        return SHORT_EDGE - margins.left() - margins.right();
    }

    /** What follows stands on upright pages of a section of its own. */
    void begin() {
        CTBody body = file.getDocument().getBody();
        if (body.sizeOfPArray() + body.sizeOfTblArray() > 0) {
            XWPFParagraph last = file.createParagraph();
            last.setSpacingBetween(1, LineSpacingRule.EXACT);
            last.getCTP().getPPr().addNewSectPr().set(body.getSectPr());
        }
        shape(body.getSectPr());
    }

    private void shape(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(Twips.exactly(SHORT_EDGE));
        size.setH(Twips.exactly(LONG_EDGE));
        if (size.isSetOrient()) {
            size.unsetOrient();
        }
        CTPageMar edge = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        edge.setTop(Twips.exactly(margins.top()));
        edge.setBottom(Twips.exactly(margins.bottom()));
        edge.setLeft(Twips.exactly(margins.left()));
        edge.setRight(Twips.exactly(margins.right()));
        edge.setHeader(Twips.exactly(NUMBER_TOP));
        edge.setFooter(Twips.exactly(NUMBER_TOP));
        edge.setGutter(BigInteger.ZERO);
        (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType()).setStart(BigInteger.ONE);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }
}
