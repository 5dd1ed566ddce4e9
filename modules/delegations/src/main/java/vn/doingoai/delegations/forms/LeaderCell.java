package vn.doingoai.delegations.forms;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.HeadOfDelegation;

/**
 * "Trưởng đoàn": name and post, or one of them: "Nguyễn Văn A, Phó Chủ tịch UBND tỉnh", "Giám đốc Sở Y tế". Accents tell
 * Trưởng (a post) from Trương (a name).
 */
record LeaderCell(Leaders leaders) implements FormCell {

    private static final Pattern HONORIFIC = Pattern.compile(
            "^(?:ông|bà|đồng chí|đ/c|mr|mrs|ms|dr)[.:]?\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern POST = Pattern.compile(
            "^(?:quyền |nguyên )?(?:bí thư|phó|chủ tịch|giám đốc|trưởng|ủy viên|uỷ viên|lãnh đạo|đại diện|thứ trưởng"
                    + "|bộ trưởng|cục trưởng|vụ trưởng|vụ phó|chánh|tổng|hiệu trưởng|chỉ huy|chính ủy|chuyên viên|cán bộ"
                    + "|đại sứ|tham tán|viện trưởng|tỉnh trưởng|đô trưởng|thị trưởng|thường trực|người)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PARTS = Pattern.compile("^(.+?)\\s*(?:[,;:]\\s*|\\s[–—-]\\s+|(?=\\())(.+)$");
    private static final Pattern PARENTHESES = Pattern.compile("^\\((.*)\\)$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,5}");

    @Override
    public String print(DelegationContent content) {
        HeadOfDelegation head = content.getHead();
        String between = head.getName().isEmpty() || head.getPost().isEmpty() ? "" : ", ";
        return head.getName() + between + head.getPost();
    }

    @Override
    public void read(String text, DelegationContent content) {
        String plain = withoutHonorific(text.strip());
        content.setHead(leaders.recognise(isName(plain) ? head(plain, "") : split(plain)));
    }

    private static HeadOfDelegation split(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return head("", text);
        }
        String first = parts.group(1);
        String second = withoutHonorific(PARENTHESES.matcher(parts.group(2)).replaceFirst("$1"));
        if (!isPost(first)) {
            return head(first, second);
        }
        return isName(second) ? head(second, first) : head("", text);
    }

    private static HeadOfDelegation head(String name, String post) {
        HeadOfDelegation head = new HeadOfDelegation();
        head.setName(name);
        head.setPost(post);
        return head;
    }

    private static String withoutHonorific(String text) {
        return HONORIFIC.matcher(text).replaceFirst("");
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches() && !isPost(text);
    }

    private static boolean isPost(String text) {
        return POST.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
