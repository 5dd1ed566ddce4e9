package vn.doingoai.documents.check;

import static vn.doingoai.documents.check.LayoutProblem.ADDRESSEE_MISSING;
import static vn.doingoai.documents.check.LayoutProblem.ISSUER_CASE;
import static vn.doingoai.documents.check.LayoutProblem.ISSUER_MISSING;
import static vn.doingoai.documents.check.LayoutProblem.NATION_BREAKS;
import static vn.doingoai.documents.check.LayoutProblem.NOTATION_BODY;
import static vn.doingoai.documents.check.LayoutProblem.NOTATION_FORM;
import static vn.doingoai.documents.check.LayoutProblem.NOTATION_TYPE;
import static vn.doingoai.documents.check.LayoutProblem.PLACE_MISSING;
import static vn.doingoai.documents.check.LayoutProblem.SUBJECT_MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.Regarding;
import vn.doingoai.documents.Title;
import vn.doingoai.documents.pdf.TextWidth;

/** The page head, number and notation, date, abstract and addressees. */
final class HeadCheck {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final Pattern NOTATION = Pattern.compile("\\p{L}[\\p{L}\\d]*(-[\\p{L}\\d]+)+");

    /** Phụ lục III; only what a portal of this kind may print. */
    private static final Map<String, String> TYPES = Map.of(
            "BÁO CÁO", "BC",
            "TỜ TRÌNH", "TTr",
            "KẾ HOẠCH", "KH",
            "THÔNG BÁO", "TB",
            "QUYẾT ĐỊNH", "QĐ",
            "CHƯƠNG TRÌNH", "CTr",
            "HƯỚNG DẪN", "HD",
            "ĐỀ ÁN", "ĐA",
            "PHƯƠNG ÁN", "PA",
            "BIÊN BẢN", "BB");

    private final List<LayoutFinding> findings = new ArrayList<>();

    private HeadCheck() {}

    static List<LayoutFinding> of(OfficialDocument document, PrintProfile profile, LayoutCheck.Sender sender) {
        HeadCheck check = new HeadCheck();
        check.letterhead(document, profile);
        check.notation(document, sender.abbreviation());
        check.addIf(document.dateline().place().isBlank(), PLACE_MISSING);
        check.addIf(subject(document).isBlank(), SUBJECT_MISSING);
        check.addIf(sender.upwards() && document.addressees().isEmpty(), ADDRESSEE_MISSING);
        return check.findings;
    }

    private void letterhead(OfficialDocument document, PrintProfile profile) {
        double size = profile.fontSize() - 1;
        double width = (210 - profile.margins().left() - profile.margins().right()) * 72 / 25.4;
        addIf(TextWidth.bold(NATION, size) > width, NATION_BREAKS);
        List<String> issuing = document.letterhead().issuingBody();
        addIf(issuing.isEmpty(), ISSUER_MISSING);
        List<String> lines = new ArrayList<>(document.letterhead().parentBody());
        lines.addAll(issuing);
        for (String line : lines) {
            addIf(!isUpper(line), ISSUER_CASE, line);
        }
    }

    private void notation(OfficialDocument document, String abbreviation) {
        String notation = document.code().notation();
        if (!NOTATION.matcher(notation).matches()) {
            findings.add(LayoutFinding.of(NOTATION_FORM, notation));
            return;
        }
        String first = notation.substring(0, notation.indexOf('-'));
        String body = notation.substring(notation.indexOf('-') + 1);
        if (document.subject() instanceof Title title) {
            String type = TYPES.getOrDefault(title.type(), first);
            addIf(!type.equals(first), NOTATION_TYPE, notation, type);
            addIf(!abbreviation.isEmpty() && !names(body, abbreviation), NOTATION_BODY, notation, abbreviation);
        } else {
            addIf(TYPES.containsValue(first) || first.equals("CV"), NOTATION_FORM, notation);
            addIf(!abbreviation.isEmpty() && !names(notation, abbreviation), NOTATION_BODY, notation, abbreviation);
        }
    }

    private static boolean names(String notation, String abbreviation) {
        return notation.equals(abbreviation) || notation.startsWith(abbreviation + "-");
    }

    private static String subject(OfficialDocument document) {
        return document.subject() instanceof Title title
                ? String.join("", title.subject())
                : ((Regarding) document.subject()).text();
    }

    static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.forLanguageTag("vi")));
    }

    private void addIf(boolean broken, LayoutProblem problem, String... arguments) {
        if (broken) {
            findings.add(LayoutFinding.of(problem, arguments));
        }
    }
}
