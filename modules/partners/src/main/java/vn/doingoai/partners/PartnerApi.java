package vn.doingoai.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.Permit;

/**
 * Partners for other slices, which keep a partner's key and the text that was typed. Everybody who has signed in may ask.
 * A key stays good for ever: that of a merged row answers with the partner it stands for now.
 */
@ApplicationScoped
@Transactional
public class PartnerApi {

    @Inject
    PartnerNameQueries names;

    @Inject
    PartnerQueries partners;

    /**
     * The partner that a text names: any of its names, with or without accents, with or without "tỉnh", "UBND tỉnh" and
     * the like in front. Where several have the name, the one whose name it is word for word; empty when that leaves more
     * than one.
     *
     * @param country ISO code of the country that the partner must be of, or null when unknown
     */
    @Permit
    public Optional<PartnerChoice> find(String text, @Nullable String country) {
        List<NameHit> hits = names.hits(text).stream()
                .filter(hit -> hit.names().contains(text))
                .filter(hit -> country == null
                        || hit.partner().country() == null
                        || hit.partner().isOf(country))
                .toList();
        return only(hits, hit -> hit.names().containsExactly(text)).or(() -> only(hits, hit -> true));
    }

    /**
     * The partners of these keys, by key; a key of nobody is left out. For work on nobody's behalf, too, hence open to
     * whoever has an access.
     */
    public Map<UUID, PartnerChoice> get(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : names.winners(ids);
    }

    /**
     * Every key under which rows may refer to the partner of this key: what a filter by partner has to look for.
     */
    @Permit
    public Set<UUID> keysOf(UUID id) {
        return names.standingFor(id).stream().collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Partners for a choice, by name: each typed word begins a word of some name.
     *
     * @param limit at most so many
     */
    @Permit
    public List<PartnerChoice> search(PartnerFilter filter, int limit) {
        return partners.choices(filter, limit);
    }

    private static Optional<PartnerChoice> only(List<NameHit> hits, Predicate<NameHit> condition) {
        Set<PartnerChoice> found =
                hits.stream().filter(condition).map(NameHit::partner).collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
