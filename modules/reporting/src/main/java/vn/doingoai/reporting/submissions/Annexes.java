package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.forms.FormScope;
import vn.doingoai.documents.forms.FormSource;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.reporting.Forms;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;

/** The forms that go with a report, filled from the registers as they are at this moment. */
@ApplicationScoped
class Annexes {

    @Inject
    Forms forms;

    /**
     * The forms that the outline's sections name. One without rows is left out where each of its sections says "Không".
     *
     * @param draft whether number and date of the report are still open
     */
    List<FormTable> of(Dossier dossier, Answers answers, boolean draft) {
        String attachment = attachment(dossier, draft);
        return forms.of(dossier.outline()).stream()
                .map(form -> new Filled(form.code(), table(form, dossier, attachment)))
                .filter(form -> form.table().rows() > 0 || !isNil(form.code(), dossier.outline(), answers))
                .map(Filled::table)
                .toList();
    }

    /** Codes of the forms that an outline names, as in 02A. */
    List<String> codes(Outline outline) {
        return forms.of(outline).stream().map(FormSource::code).toList();
    }

    private record Filled(String code, FormTable table) {}

    private static FormTable table(FormSource form, Dossier dossier, String attachment) {
        int year = form.yearOfReport(dossier.request().period().year());
        FormTable table = form.table(new FormScope(year, dossier.submission().unitId()));
        return new FormTable(table.layout().attached(), table.unit(), attachment, table.parts());
    }

    /** Whether every section that names the form says "Không", itself or by what holds it. */
    static boolean isNil(String form, Outline outline, Answers answers) {
        return outline.flatten().stream()
                .filter(section -> section.annexes().stream()
                        .anyMatch(annex -> annex.form().equals(form)))
                .allMatch(section -> isNil(section, outline, answers));
    }

    private static boolean isNil(Section section, Outline outline, Answers answers) {
        Optional<Section> asked = Optional.of(section);
        while (asked.isPresent()) {
            String key = asked.get().key();
            if (answers.get(key).nil() != NilPlace.NONE) {
                return true;
            }
            asked = outline.parentOf(key);
        }
        return false;
    }

    /** With which report they go; blanks to write in while it has no number. */
    static String attachment(Dossier dossier, boolean draft) {
        Submission submission = dossier.submission();
        String unit = dossier.unit().name();
        LocalDate date = submission.documentDate();
        if (draft || date == null) {
            int year = dossier.request().deadline().getYear();
            return "(Kèm theo Báo cáo số        ngày     tháng     năm " + year + " của " + unit + ")";
        }
        int month = date.getMonthValue();
        return String.format(
                Locale.ROOT,
                "(Kèm theo Báo cáo số %s ngày %02d tháng %s năm %d của %s)",
                new DocumentCode(
                                submission.number(),
                                dossier.settings().notation("BC", dossier.unit().abbreviation()))
                        .reference(),
                date.getDayOfMonth(),
                month < 3 ? "0" + month : Objects.toString(month),
                date.getYear(),
                unit);
    }
}
