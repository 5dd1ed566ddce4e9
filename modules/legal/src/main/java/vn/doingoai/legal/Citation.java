package vn.doingoai.legal;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a document is cited: fully the first time, later by kind and number alone (Nghị định 30/2020, Phụ lục I, mục II.6).
 * Days below ten and the first two months have a zero before, others have none.
 */
public final class Citation {

    private static final int LAST_PADDED_MONTH = 2;

    private Citation() {}

    /** "Quyết định số 272-QĐ/TW ngày 21/01/2015 của Bộ Chính trị khóa XI về việc … (Quy chế 272)". */
    public static String first(DocumentDetails document) {
        DocumentName name = document.name();
        return later(name)
                + part(" ngày ", name.issued() == null ? "" : day(name.issued()))
                + part(" của ", document.issuerCited() ? name.issuer() : "")
                + part(" ", document.summary())
                + (document.shortName().isEmpty() ? "" : " (" + document.shortName() + ")");
    }

    /** "Quyết định số 272-QĐ/TW". A draft has a name for its kind only. */
    public static String later(DocumentName name) {
        return name.number().isEmpty()
                ? "Dự thảo " + name.type().words()
                : name.type().words() + " số " + name.number();
    }

    /** What names it and no other document of a list: "Chỉ thị số 38-CT/TW ngày 15/01/2019 của Ban Bí thư". */
    static String label(DocumentName name, @Nullable String summary) {
        return later(name)
                + part(" ngày ", name.issued() == null ? "" : day(name.issued()))
                + " của " + name.issuer()
                + (name.number().isEmpty() && summary != null ? " " + summary : "");
    }

    /** "09/4/2021", "21/01/2015". */
    static String day(LocalDate day) {
        String month = day.getMonthValue() <= LAST_PADDED_MONTH ? "%02d" : "%d";
        return String.format(
                Locale.ROOT, "%02d/" + month + "/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String part(String before, String words) {
        return words.isEmpty() ? "" : before + words;
    }
}
