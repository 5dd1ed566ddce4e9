package vn.doingoai.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Dateline;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.FormEnclosure;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.Title;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.SectionPrinter;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.templates.Template;
import vn.doingoai.reporting.writing.Frame;

/**
 * All that one report prints, of a unit or of the province: Decree 30/2020/NĐ-CP, sample 1.4.
 *
 * @param outline    gives type, title and headings
 * @param code       number and notation; without a number it leaves room for one
 * @param date       of the document, or null while it is open
 * @param day        of the open date the year is printed, and what the file says it was made on
 * @param frame      what stands around the sections
 * @param parameters what the outline's texts refer to, by name without "p."
 * @param replaces   under the title, what this document replaces, or empty
 * @param forms      that go with it
 * @param draft      whether every page says that it is one
 */
public record ReportSheet(
        Outline outline,
        Issuer issuer,
        DocumentCode code,
        @Nullable LocalDate date,
        LocalDate day,
        Frame frame,
        Map<String, String> parameters,
        String replaces,
        Answers answers,
        Signature signature,
        List<FormTable> forms,
        boolean draft) {

    /** Copies the collections. */
    public ReportSheet {
        parameters = Map.copyOf(parameters);
        forms = List.copyOf(forms);
    }

    /** The document, ready to be rendered. */
    public OfficialDocument document() {
        List<String> subject = new ArrayList<>(outline.document().titleLines().stream()
                .map(line -> Template.fill(line, parameters))
                .toList());
        if (!replaces.isEmpty()) {
            subject.add(replaces);
        }
        LocalDate made = date == null ? day : date;
        return new OfficialDocument(
                issuer.letterhead(),
                code,
                date == null ? Dateline.open(issuer.place(), day.getYear()) : Dateline.on(issuer.place(), date),
                new Title(outline.document().docType().printed(), subject),
                frame.addressees(),
                blocks(),
                frame.recipients(),
                signature,
                forms.stream().<Enclosure>map(FormEnclosure::new).toList(),
                draft,
                Metadata.vietnamese(
                        String.join(" ", subject),
                        issuer.name(),
                        made.atStartOfDay(TenantClock.ZONE).toOffsetDateTime()));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!frame.preamble().isBlank()) {
            blocks.add(Paragraph.of(frame.preamble()));
        }
        blocks.addAll(new SectionPrinter(answers.sections(), answers.figures(), parameters).print(outline.sections()));
        if (!frame.closing().isBlank()) {
            blocks.add(Paragraph.of(frame.closing()));
        }
        return blocks;
    }

    /** The line on a form that says with which report it goes; blanks to write in while the report has no date. */
    public static String attachment(DocumentCode code, @Nullable LocalDate date, int openYear, String issuer) {
        if (date == null) {
            return "(Kèm theo Báo cáo số        ngày     tháng     năm " + openYear + " của " + issuer + ")";
        }
        return "(Kèm theo Báo cáo số %s %s của %s)".formatted(code.reference(), day(date), issuer);
    }

    /** A day as the decree writes it: "ngày 05 tháng 02 năm 2020". */
    public static String day(LocalDate date) {
        int month = date.getMonthValue();
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                date.getDayOfMonth(),
                month < 3 ? "0" + month : Objects.toString(month),
                date.getYear());
    }
}
