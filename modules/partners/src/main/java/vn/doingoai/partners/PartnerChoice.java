package vn.doingoai.partners;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.country.Countries;

/**
 * A partner as others refer to it.
 *
 * @param name as printed
 * @param country ISO code, or null
 */
public record PartnerChoice(
        UUID id, String name, PartnerKind kind, @Nullable String country) implements Serializable {

    /** Whether it is of that country. */
    boolean isOf(@Nullable String code) {
        return code == null ? country == null : code.equals(country);
    }

    /** Vietnamese name of its country, or empty. */
    public String countryName() {
        return country == null ? "" : Countries.name(country);
    }

    /** What names it and nobody else: its name with its country, "Tỉnh Champasak (Lào)". */
    public String label() {
        return country == null ? name : name + " (" + countryName() + ")";
    }
}
