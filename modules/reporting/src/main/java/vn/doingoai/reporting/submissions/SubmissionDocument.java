package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Dateline;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.Letterhead;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.Title;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.pdf.OfficialPdf;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.HousePrint;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.SectionPrinter;
import vn.doingoai.reporting.templates.Template;
import vn.doingoai.reporting.writing.Frame;

/** Makes the official report of a unit from its answers: Decree 30/2020/NĐ-CP, sample 1.4. */
final class SubmissionDocument {

    private static final String TYPE_CODE = "BC";

    private SubmissionDocument() {}

    /** The report as it would be handed in now; a draft has blank places for number and date and says that it is one. */
    static byte[] pdf(Dossier dossier, Answers answers, List<FormTable> forms, boolean draft) {
        return OfficialPdf.render(
                of(dossier, answers, forms, draft),
                HousePrint.of(dossier.settings().houseStyle()));
    }

    static OfficialDocument of(Dossier dossier, Answers answers, List<FormTable> forms, boolean draft) {
        Submission submission = dossier.submission();
        Unit unit = dossier.unit();
        Map<String, String> parameters = dossier.parameters();
        List<String> subject = dossier.outline().document().titleLines().stream()
                .map(line -> Template.fill(line, parameters))
                .toList();
        LocalDate date = draft ? null : submission.documentDate();
        int year = dossier.request().deadline().getYear();
        String notation = dossier.settings().notation(TYPE_CODE, unit.abbreviation());
        LocalDate made = date == null ? dossier.request().date() : date;
        return new OfficialDocument(
                new Letterhead(lines(unit.letterheadParent()), lines(unit.letterheadName())),
                new DocumentCode(draft ? "" : submission.number(), notation),
                date == null ? Dateline.open(unit.place(), year) : Dateline.on(unit.place(), date),
                new Title("BÁO CÁO", subject),
                submission.frame().addressees(),
                blocks(dossier, answers, parameters),
                submission.frame().recipients(),
                signature(dossier),
                forms.stream().<Enclosure>map(FormEnclosure::new).toList(),
                draft,
                Metadata.vietnamese(
                        String.join(" ", subject),
                        unit.name(),
                        made.atStartOfDay(TenantClock.ZONE).toOffsetDateTime()));
    }

    private static List<Block> blocks(Dossier dossier, Answers answers, Map<String, String> parameters) {
        Frame frame = dossier.submission().frame();
        List<Block> blocks = new ArrayList<>();
        if (!frame.preamble().isBlank()) {
            blocks.add(Paragraph.of(frame.preamble()));
        }
        blocks.addAll(new SectionPrinter(answers.sections(), answers.figures(), parameters)
                .print(dossier.outline().sections()));
        if (!frame.closing().isBlank()) {
            blocks.add(Paragraph.of(frame.closing()));
        }
        return blocks;
    }

    /** As last handed in; before that as the outline proposes. */
    private static Signature signature(Dossier dossier) {
        Submission submission = dossier.submission();
        List<String> titles = submission.signerTitles();
        return new Signature(
                titles.isEmpty() ? dossier.outline().document().signature().titles() : titles, submission.signerName());
    }

    private static List<String> lines(String text) {
        return text.isBlank() ? List.of() : text.lines().toList();
    }
}
