package vn.doingoai.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** "DỰ THẢO" across every page of a draft: a shape in the page head, as word processors themselves put it there. */
final class Watermark {

    private static final String SHAPE = Parts.load("watermark.xml");

    private Watermark() {}

    static void put(XWPFParagraph inHeader) {
        try {
            inHeader.getCTP().addNewR().set(CTR.Factory.parse(SHAPE));
        } catch (XmlException e) {
            throw new IllegalStateException("watermark.xml is no run", e);
        }
    }
}
