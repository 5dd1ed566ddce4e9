package vn.doingoai.partners;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list of partners can be sorted by; names follow in any case. */
public enum PartnerSort {
    /** By name. */
    NAME("p.search_key"),
    /** By kind, then name. */
    KIND("p.kind, p.search_key"),
    /** By country in the order of ISO codes, then name. */
    COUNTRY("p.country nulls last, p.search_key"),
    /** By state, then name. */
    STATE("p.state, p.search_key");

    private final String columns;

    PartnerSort(String columns) {
        this.columns = columns;
    }

    /** What an address asks for; by name when it asks for nothing sensible. */
    public static PartnerSort of(@Nullable String text) {
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(text))
                .findFirst()
                .orElse(NAME);
    }

    String columns() {
        return columns + ", p.id";
    }
}
