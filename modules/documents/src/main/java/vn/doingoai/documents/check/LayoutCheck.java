package vn.doingoai.documents.check;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.pdf.OfficialPdf;

/**
 * Says before an approval what in a document breaks Nghị định 30/2020/NĐ-CP. A document without findings may still be
 * wrong; nothing is changed.
 */
public final class LayoutCheck {

    private static final int LEAST_LINES = 2;

    private LayoutCheck() {}

    /**
     * What the document itself does not say.
     *
     * @param abbreviation of the issuing body, as in "SNgV"; empty where nobody knows it
     * @param upwards whether it is sent to a superior body, which it then has to address
     */
    public record Sender(String abbreviation, boolean upwards) {}

    /** All findings, from the top of the document to its end. */
    public static List<LayoutFinding> of(OfficialDocument document, PrintProfile profile, Sender sender) {
        List<LayoutFinding> findings = new ArrayList<>();
        findings.addAll(HeadCheck.of(document, profile, sender));
        findings.addAll(ContentCheck.of(document.blocks()));
        findings.addAll(ClosingCheck.of(document));
        if (OfficialPdf.linesWithSignature(document, profile) < LEAST_LINES
                && OfficialPdf.pageCount(document, profile) > 1) {
            findings.add(LayoutFinding.of(LayoutProblem.SIGNATURE_ALONE));
        }
        return List.copyOf(findings);
    }
}
