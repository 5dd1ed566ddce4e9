package vn.doingoai.administration.body;

import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/** Texts that an administrator typed, cleaned and of a bearable length. */
final class BodyText {

    private BodyText() {}

    static String upTo(String field, String typed, int longest) {
        String text = CleanText.clean(typed);
        if (text.length() > longest) {
            throw new InvalidInputException(field, "body-long", longest);
        }
        return text;
    }

    static String needed(String field, String typed, int longest) {
        String text = upTo(field, typed, longest);
        if (text.isEmpty()) {
            throw new InvalidInputException(field, "body-empty");
        }
        return text;
    }
}
