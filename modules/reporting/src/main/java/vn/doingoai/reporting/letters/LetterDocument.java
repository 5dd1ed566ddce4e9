package vn.doingoai.reporting.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Dateline;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Enclosure;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.documents.Regarding;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.TextEnclosure;
import vn.doingoai.documents.Title;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.Issuer;
import vn.doingoai.reporting.outlines.LetterTemplate;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.requests.ReportRequest;
import vn.doingoai.reporting.templates.Template;

/** Makes the official letter of a request: Decree 30/2020/NĐ-CP, sample 1.5, with outline and forms behind it. */
final class LetterDocument {

    private LetterDocument() {}

    /** The letter; one without a number has room for number and date and says that it is a draft. */
    static OfficialDocument of(LetterDossier dossier, Letter letter, List<Enclosure> forms) {
        ReportRequest request = dossier.request();
        boolean draft = request.number().isEmpty();
        LocalDate date = request.date();
        Issuer issuer = dossier.issuer();
        List<Enclosure> enclosures = new ArrayList<>();
        outline(dossier).ifPresent(enclosures::add);
        enclosures.addAll(forms);
        return new OfficialDocument(
                issuer.letterhead(),
                code(dossier),
                draft ? Dateline.open(issuer.place(), date.getYear()) : Dateline.on(issuer.place(), date),
                new Regarding(letter.regarding()),
                letter.addressees(),
                blocks(letter.text()),
                letter.recipients(),
                new Signature(letter.signerTitles(), letter.signerName()),
                enclosures,
                draft,
                Metadata.vietnamese(
                        request.title(),
                        issuer.name(),
                        date.atStartOfDay(TenantClock.ZONE).toOffsetDateTime()));
    }

    /** What is typed as one text holds both: "1705/UBND-NC". */
    private static DocumentCode code(LetterDossier dossier) {
        String number = dossier.request().number();
        int slash = number.indexOf('/');
        if (slash < 0) {
            return new DocumentCode(
                    number, dossier.template().map(LetterTemplate::notation).orElse(""));
        }
        return new DocumentCode(
                number.substring(0, slash).strip(), number.substring(slash + 1).strip());
    }

    private static List<Block> blocks(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(LetterDocument::block)
                .toList();
    }

    private static Block block(String line) {
        String words = line.strip();
        if (words.startsWith("- ")) {
            return ListItem.of(1, words.substring(2).strip());
        }
        return words.startsWith("+ ") ? ListItem.of(2, words.substring(2).strip()) : Paragraph.of(words);
    }

    private static Optional<Enclosure> outline(LetterDossier dossier) {
        return dossier.template().map(template -> {
            Outline outline = dossier.outline();
            Map<String, String> parameters = dossier.parameters();
            List<String> subject = outline.document().titleLines().stream()
                    .map(line -> Template.fill(line, parameters))
                    .toList();
            return new TextEnclosure(
                    new Title(template.enclosureType(), subject),
                    Template.fill(template.attachment(), parameters),
                    OutlinePrinter.print(outline.sections(), parameters));
        });
    }
}
