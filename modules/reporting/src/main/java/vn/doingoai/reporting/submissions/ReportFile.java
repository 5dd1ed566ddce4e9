package vn.doingoai.reporting.submissions;

import java.util.Locale;
import vn.doingoai.kernel.text.SearchKey;

/** The pages of a report under the name that an archive would give them. Lives for one answer: nobody compares it. */
@SuppressWarnings("ArrayRecordComponent")
public record ReportFile(String name, byte[] content) {

    private static final int LONGEST_SUBJECT = 60;

    /**
     * The name: year, body, number, notation and subject, in letters that every system takes:
     * {@code 2019-huyen-nga-son-15-BC-UBND-ket-qua-cong-tac-doi-ngoai.pdf}.
     */
    static String name(Dossier dossier) {
        Submission submission = dossier.submission();
        String number = submission.number().isEmpty() ? "du-thao" : submission.number();
        String notation = dossier.settings().notation("BC", dossier.unit().abbreviation());
        String subject = slug(dossier.request().title());
        return "%d-%s-%s-%s-%s.pdf"
                .formatted(
                        dossier.request().period().year(),
                        slug(dossier.unit().code()),
                        slug(number),
                        slug(notation).toUpperCase(Locale.ROOT),
                        subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT))
                                .replaceAll("-$", ""));
    }

    private static String slug(String text) {
        return SearchKey.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
