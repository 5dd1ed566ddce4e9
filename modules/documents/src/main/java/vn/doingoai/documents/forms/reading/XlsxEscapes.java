package vn.doingoai.documents.forms.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that the file format writes as _xHHHH_. */
final class XlsxEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxEscapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
