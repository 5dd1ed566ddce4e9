package vn.doingoai.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.text.SearchKey;

/** Legal documents for other slices, which keep a document's key. A key stays good for ever. */
@ApplicationScoped
@Transactional
public class LegalApi {

    private static final Pattern LABEL = Pattern.compile(" số (.+?)(?: ngày | của |$)");

    @Inject
    LegalQueries documents;

    /** The documents of these keys, by key; a key of none is left out. For work on nobody's behalf, too. */
    public Map<UUID, LegalChoice> get(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : documents.byKeys(ids).stream().collect(Collectors.toMap(LegalEntry::id, LegalChoice::of));
    }

    /**
     * What a text cites, by the number as it stands there. A number may be that of several documents, and one that nobody
     * has entered is left out. Ways of writing a number ("22/NQ-TW" for "22-NQ/TW") make no difference.
     */
    public Map<String, List<DocumentDetails>> cited(Collection<String> numbers) {
        Map<String, List<DocumentDetails>> found = new HashMap<>();
        if (numbers.isEmpty()) {
            return found;
        }
        List<LegalEntry> entries =
                documents.byNumberKeys(numbers.stream().map(SearchKey::of).collect(Collectors.toSet()));
        for (String number : numbers) {
            List<DocumentDetails> meant = entries.stream()
                    .map(LegalEntry::details)
                    .filter(details -> SearchKey.of(details.name().number()).equals(SearchKey.of(number)))
                    .toList();
            if (!meant.isEmpty()) {
                found.put(number, meant);
            }
        }
        return found;
    }

    /** The document that a label names, as {@link LegalChoice#label()} writes it; or the only one with such a number. */
    @Permit
    public Optional<LegalChoice> find(String text) {
        Matcher label = LABEL.matcher(text);
        String number = SearchKey.of(label.find() ? label.group(1) : text);
        List<LegalChoice> hits = documents.byNumberKeys(List.of(number)).stream()
                .map(LegalChoice::of)
                .toList();
        return hits.stream()
                .filter(hit -> hits.size() == 1 || SearchKey.of(hit.label()).equals(SearchKey.of(text)))
                .findFirst();
    }

    /**
     * Issued documents for a choice: each typed word begins a word of number, issuer or summary.
     *
     * @param limit at most so many
     */
    @Permit
    public List<LegalChoice> search(String text, int limit) {
        return documents.search(LegalFilter.of(text, null, null, null, null), limit).stream()
                .filter(entry -> !entry.details().draft())
                .map(LegalChoice::of)
                .toList();
    }
}
