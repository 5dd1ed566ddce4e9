package vn.doingoai.activities.tasks;

import java.util.List;

/** The letters of points in order: there is đ after d, and neither f nor j (Nghị định 30/2020, Phụ lục I). */
final class Letters {

    private static final List<String> ALL = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private Letters() {}

    /** The letter that follows another; the first one after none or after what is no letter. They are doubled after y. */
    static String after(String letter) {
        String head = letter.isEmpty() ? "" : letter.substring(0, letter.length() - 1);
        int next = ALL.indexOf(letter.substring(head.length())) + 1;
        return next < ALL.size() ? head + ALL.get(next) : after(head) + ALL.get(0);
    }
}
