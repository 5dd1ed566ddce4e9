package vn.doingoai.delegations.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.doingoai.delegations.DelegationCategory;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.Purpose;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.YamlMap;
import vn.doingoai.kernel.text.SearchKey;

/**
 * The words that a form has for the values of an enumeration: one is printed, several are understood. They are the
 * issuer's Vietnamese in every language of the portal.
 *
 * @param <E> the enumeration
 */
final class Spellings<E extends Enum<E>> {

    /** "Danh nghĩa đoàn". */
    static final Spellings<DelegationCategory> CATEGORIES = new Spellings<>("categories", DelegationCategory.class);
    /** Who pays. */
    static final Spellings<FundingSource> FUNDING = new Spellings<>("funding", FundingSource.class);
    /** Beginnings of posts, and the rank that they mean. */
    static final Spellings<LeaderRank> RANKS = new Spellings<>("ranks", LeaderRank.class);
    /** Words in the name or content of a delegation that tell what it is for. */
    static final Spellings<Purpose> PURPOSES = new Spellings<>("purposes", Purpose.class);
    /** "Mục đích". */
    static final Spellings<Purpose> PURPOSE_NAMES = new Spellings<>("purposeNames", Purpose.class);

    /** "Cấp trưởng đoàn". */
    static final Spellings<LeaderRank> RANK_NAMES = new Spellings<>("rankNames", LeaderRank.class);

    /** Words that tell which yearly exchange with Laos it is. */
    static final Spellings<LaosExemption> LAOS = new Spellings<>("laos", LaosExemption.class);

    private final Map<E, String> printed;
    private final Map<String, E> keys = new HashMap<>();
    private final List<String> longestFirst;

    private Spellings(String section, Class<E> type) {
        printed = new EnumMap<>(type);
        YamlMap words = Resource.read("words.yaml").map(section);
        for (String name : words.keys()) {
            for (Cell spelling : words.cells(name)) {
                E value = new Cell(spelling.file(), spelling.line(), section, name).oneOf(type);
                printed.putIfAbsent(value, spelling.text());
                E other = keys.put(SearchKey.of(spelling.text()), value);
                if (other != null && other != value) {
                    throw spelling.problem("'" + spelling.text() + "' cũng là " + other);
                }
            }
        }
        longestFirst = keys.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The word that is printed for a value. */
    String print(E value) {
        return printed.getOrDefault(value, "");
    }

    /** The words that are printed, in the order of the enumeration. */
    List<String> printed() {
        return List.copyOf(printed.values());
    }

    /** The value that a text spells, accents and case folded. */
    Optional<E> find(String text) {
        return Optional.ofNullable(keys.get(SearchKey.of(text)));
    }

    /** The value whose longest spelling begins this text, at the end of a word. */
    Optional<Beginning<E>> beginning(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        while (!words.isEmpty()) {
            String start = String.join(" ", words);
            Optional<E> found = find(start);
            if (found.isPresent()) {
                return found.map(value -> new Beginning<>(value, text.substring(start.length())));
            }
            words.remove(words.size() - 1);
        }
        return Optional.empty();
    }

    /**
     * The first value, in the order of the enumeration, whose spelling stands somewhere in a text. A longer spelling hides
     * those inside it: "Phó Chủ tịch UBND tỉnh" is not "Chủ tịch UBND tỉnh".
     */
    Optional<E> within(String text) {
        String rest = " " + SearchKey.of(text) + " ";
        List<E> found = new ArrayList<>();
        for (String spelling : longestFirst) {
            String word = " " + spelling + " ";
            if (rest.contains(word)) {
                rest = rest.replace(word, " | ");
                found.add(Objects.requireNonNull(keys.get(spelling)));
            }
        }
        return found.stream().min(Comparator.naturalOrder());
    }

    /** A value that begins a text, and what follows it. */
    record Beginning<E>(E value, String rest) {}
}
