package vn.doingoai.partners;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.text.SearchKey;

/**
 * All names of a partner. It is found by any of them, with or without accents.
 *
 * @param name in Vietnamese, as printed: "Tỉnh Ratanakiri"
 * @param originalName in its own language, or empty
 * @param aliases other names and spellings in the order given: "Rattanakiri"; none repeats another
 */
public record PartnerNames(String name, String originalName, List<String> aliases) implements Serializable {

    /** Longest name, in characters. */
    public static final int LONGEST = 300;

    private static final int MOST_ALIASES = 30;

    /** What people put before a locality's name or leave out: "UBND tỉnh Champasak", "chính quyền TP Daegu". */
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:uy ban nhan dan|ubnd|chinh quyen|cq) )?(?:(?:tinh|thanh pho|tp) )(?=.)");

    /**
     * Cleans the names.
     *
     * @throws InvalidInputException for the first name that is missing or too long
     */
    public PartnerNames {
        name = CleanText.clean(name);
        originalName = CleanText.clean(originalName);
        aliases = distinct(aliases, name);
        if (SearchKey.of(name).isEmpty() || name.length() > LONGEST) {
            throw new InvalidInputException("name", "partner-name", LONGEST);
        }
        if (originalName.length() > LONGEST) {
            throw new InvalidInputException("originalName", "partner-name", LONGEST);
        }
        if (aliases.size() > MOST_ALIASES || aliases.stream().anyMatch(alias -> alias.length() > LONGEST)) {
            throw new InvalidInputException("aliases", "partner-aliases", MOST_ALIASES, LONGEST);
        }
    }

    /** Names as stored, aliases one a line. */
    static PartnerNames stored(String name, String originalName, String aliases) {
        return new PartnerNames(name, originalName, aliases.lines().toList());
    }

    /** Every name, its own first. */
    public List<String> all() {
        return Stream.concat(Stream.of(name, originalName), aliases.stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What is stored for sorting and searching: the keys of all names one after the other. */
    public String searchKey() {
        return all().stream()
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether a text is one of the names, give or take accents and what people put before a locality's name. */
    public boolean contains(String text) {
        return all().stream().anyMatch(each -> key(each).equals(key(text)));
    }

    /** Whether a text is one of the names word for word, give or take accents. */
    boolean containsExactly(String text) {
        return all().stream().anyMatch(each -> SearchKey.of(each).equals(SearchKey.of(text)));
    }

    /** Two texts with the same key are the same name. */
    static String key(String text) {
        return TITLE.matcher(SearchKey.of(text)).replaceFirst("");
    }

    private static List<String> distinct(List<String> aliases, String name) {
        Set<String> kept = new LinkedHashSet<>();
        aliases.stream().map(CleanText::clean).filter(each -> !each.isEmpty()).forEach(kept::add);
        kept.remove(name);
        return List.copyOf(kept);
    }
}
