package vn.doingoai.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Partners for tests. */
final class PartnerFixture {

    private PartnerFixture() {}

    static PartnerDetails locality(String name, String country, String... aliases) {
        return details(new PartnerNames(name, "", List.of(aliases)), PartnerKind.PROVINCE_LOCALITY, country);
    }

    static PartnerDetails details(PartnerNames names, PartnerKind kind, @Nullable String country) {
        return new PartnerDetails(names, kind, country, null, PartnerState.ACTIVE, null, null, null, "");
    }

    static PartnerDetails inState(PartnerState state) {
        return new PartnerDetails(
                new PartnerNames("Tỉnh Ratanakiri", "", List.of()),
                PartnerKind.PROVINCE_LOCALITY,
                "KH",
                null,
                state,
                null,
                null,
                null,
                "");
    }
}
