package vn.doingoai.delegations.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doingoai.kernel.text.SearchKey;

/**
 * Finds the Lao province in the name of a partner or place, however it is written: exchanges are counted by province.
 * What names none stands for itself.
 */
final class LaosProvinces {
    private final List<Province> provinces = new ArrayList<>();

    private record Province(String name, List<String> spellings) {}

    /** One text for each province: its name and other ways of writing it, parted by slashes. */
    LaosProvinces(List<String> texts) {
        for (String text : texts) {
            List<String> names =
                    List.of(text.split("/", -1)).stream().map(String::strip).toList();
            provinces.add(new Province(
                    names.get(0), names.stream().map(LaosProvinces::folded).toList()));
        }
    }

    /** Provinces or partners that the texts name. */
    Set<String> of(Collection<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            String folded = folded(text);
            Set<String> named = provinces.stream()
                    .filter(province -> province.spellings().stream().anyMatch(folded::contains))
                    .map(Province::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (named.isEmpty() && !folded.isEmpty()) {
                named.add(SearchKey.of(text));
            }
            found.addAll(named);
        }
        return found;
    }

    private static String folded(String text) {
        return SearchKey.of(text).replace(" ", "");
    }
}
