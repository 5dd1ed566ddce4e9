package vn.doingoai.checks.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.partners.PartnerApi;
import vn.doingoai.partners.PartnerChoice;
import vn.doingoai.partners.PartnerDetails;
import vn.doingoai.partners.PartnerKind;
import vn.doingoai.partners.PartnerNames;
import vn.doingoai.partners.PartnerQueries;
import vn.doingoai.partners.PartnerService;
import vn.doingoai.partners.PartnerState;

/** What a province does with its partners, and what other slices ask of them. */
@ApplicationScoped
public class Partners {
    @Inject
    PartnerService service;

    @Inject
    PartnerQueries queries;

    @Inject
    PartnerApi api;

    /** Merges three into one and takes half of it back; answers the one that stayed, who has a contact. */
    UUID mergedAndRestored() {
        UUID kept = add("Tỉnh Mondulkiri");
        UUID second = add("Mondolkiri", "Môn-đun-ki-ri");
        UUID third = add("Sen Monorom");
        service.merge(third, version(third), second);
        service.merge(second, version(second), kept);

        assertThat(shown(third, second, kept)).containsOnly("Tỉnh Mondulkiri");
        assertThat(api.find("tỉnh mon đun ki ri", "KH").map(PartnerChoice::id)).contains(kept);
        assertThat(api.find("Sen Monorom", "LA")).isEmpty();
        assertThat(api.keysOf(kept)).containsExactlyInAnyOrder(kept, second, third);

        service.restore(second, version(second));
        assertThat(shown(third, second, kept)).containsExactly("Mondolkiri", "Mondolkiri", "Tỉnh Mondulkiri");
        assertThat(api.keysOf(kept)).containsExactly(kept);
        assertThat(contact(kept)).isNotEmpty();
        return kept;
    }

    /** The contact as the caller may see it. */
    String contact(UUID id) {
        return queries.get(id).details().contact();
    }

    private UUID add(String name, String... aliases) {
        return service.create(new PartnerDetails(
                new PartnerNames(name, "", List.of(aliases)),
                PartnerKind.PROVINCE_LOCALITY,
                "KH",
                null,
                PartnerState.ACTIVE,
                null,
                null,
                null,
                "Chị Sok, 0123"));
    }

    private long version(UUID id) {
        return queries.get(id).version();
    }

    /** What rows that keep these keys show, in their order. */
    private List<String> shown(UUID... keys) {
        var names = api.get(Arrays.asList(keys));
        return Arrays.stream(keys)
                .map(key -> Optional.ofNullable(names.get(key))
                        .map(PartnerChoice::name)
                        .orElse("?"))
                .toList();
    }
}
