package vn.doingoai.legal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list of documents can be sorted by. */
public enum LegalSort {
    /** The latest first. */
    DATE("d.issued_on desc nulls last"),
    /** By number. */
    NUMBER("d.search_key"),
    /** By who issued it. */
    ISSUER("portal.search_key(d.issuer collate \"C\"), d.issued_on desc nulls last"),
    /** By kind, the latest first. */
    TYPE("d.type, d.issued_on desc nulls last");

    private final String columns;

    LegalSort(String columns) {
        this.columns = columns;
    }

    /** What an address asks for; the latest first when it asks for nothing sensible. */
    public static LegalSort of(@Nullable String text) {
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(text))
                .findFirst()
                .orElse(DATE);
    }

    String columns() {
        return columns + ", d.id";
    }
}
