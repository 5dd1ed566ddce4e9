package vn.doingoai.documents.check;

import static vn.doingoai.documents.check.LayoutProblem.ARCHIVE_LINE;
import static vn.doingoai.documents.check.LayoutProblem.AS_ABOVE;
import static vn.doingoai.documents.check.LayoutProblem.AUTHORITY_FORM;
import static vn.doingoai.documents.check.LayoutProblem.DEPUTY_POST;
import static vn.doingoai.documents.check.LayoutProblem.OWN_POST_MISSING;
import static vn.doingoai.documents.check.LayoutProblem.POST_CASE;
import static vn.doingoai.documents.check.LayoutProblem.POST_MISSING;
import static vn.doingoai.documents.check.LayoutProblem.RECIPIENTS_MISSING;
import static vn.doingoai.documents.check.LayoutProblem.SIGNER_MISSING;
import static vn.doingoai.documents.check.LayoutProblem.SIGNER_TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Signature;

/** "Nơi nhận", and in which way the signer may sign (Điều 13 of Nghị định 30/2020/NĐ-CP). */
final class ClosingCheck {

    private static final Pattern ARCHIVE = Pattern.compile("(- ?)?Lưu: ?VT\\b.*");
    private static final Pattern AS_ABOVE_LINE = Pattern.compile("(- ?)?Như trên\\b.*");
    private static final Pattern AUTHORITY = Pattern.compile("(TM|KT|TL|TUQ|Q)\\. (\\S.*)");
    private static final Pattern PREFIXED =
            Pattern.compile("(TM|KT|TL|TUQ|Q)([./ ]|$).*|T[./ ]?(M|L|U[./ ]?Q)[./ ].*|K[./ ]?T[./ ].*");
    private static final Pattern ACADEMIC = Pattern.compile(
            "(?i)(((GS|PGS|TS|ThS|BS|CN|KS|TSKH|NGND|NGƯT)\\b\\.?|(Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Ông|Bà|Đồng chí)\\b)"
                    + "[. ].*)",
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<LayoutFinding> findings = new ArrayList<>();

    private ClosingCheck() {}

    static List<LayoutFinding> of(OfficialDocument document) {
        ClosingCheck check = new ClosingCheck();
        check.recipients(document);
        check.posts(document.signature());
        check.name(document.signature().name());
        return check.findings;
    }

    private void recipients(OfficialDocument document) {
        List<String> recipients = document.recipients();
        if (recipients.isEmpty()) {
            add(RECIPIENTS_MISSING);
            return;
        }
        String last = recipients.get(recipients.size() - 1).strip();
        if (!ARCHIVE.matcher(last).matches()) {
            add(ARCHIVE_LINE, last);
        }
        boolean above = recipients.stream()
                .anyMatch(line -> AS_ABOVE_LINE.matcher(line.strip()).matches());
        if (above == document.addressees().isEmpty()) {
            add(AS_ABOVE);
        }
    }

    private void posts(Signature signature) {
        List<String> titles = signature.titles();
        if (titles.isEmpty()) {
            add(POST_MISSING);
        }
        for (String title : titles) {
            if (!HeadCheck.isUpper(title)) {
                add(POST_CASE, title);
            } else if (PREFIXED.matcher(title).matches()
                    && !AUTHORITY.matcher(title).matches()) {
                add(AUTHORITY_FORM, title);
            }
        }
        for (int i = 0; i < titles.size(); i++) {
            authority(titles.get(i), i + 1 < titles.size() ? titles.get(i + 1) : "");
        }
        if (!titles.isEmpty() && isDeputy(titles.get(0))) {
            add(DEPUTY_POST, titles.get(0));
        }
    }

    private void authority(String title, String below) {
        Matcher authority = AUTHORITY.matcher(title);
        String form = authority.matches() ? authority.group(1) : "";
        if (form.isEmpty() || form.equals("Q")) {
            return;
        }
        if (below.isEmpty()) {
            add(OWN_POST_MISSING, title);
        } else if (form.equals("KT") != isDeputy(below)) {
            add(DEPUTY_POST, below);
        }
    }

    private static boolean isDeputy(String post) {
        return post.startsWith("PHÓ ");
    }

    private void name(String name) {
        if (name.isBlank()) {
            add(SIGNER_MISSING);
        } else if (ACADEMIC.matcher(name.strip()).matches()) {
            add(SIGNER_TITLE, name);
        }
    }

    private void add(LayoutProblem problem, String... arguments) {
        findings.add(LayoutFinding.of(problem, arguments));
    }
}
