package vn.doingoai.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * What the province says about a partner.
 *
 * @param country ISO code; only an international organisation may have none
 * @param tier how close, or null
 * @param validFrom first day of its existence under this name, or null when unknown
 * @param validTo its last day, or null
 * @param successor the partner that took its place, or null
 * @param contact whom to ask and how; personal data, shown on the page of this partner only
 */
public record PartnerDetails(
        PartnerNames names,
        PartnerKind kind,
        @Nullable String country,
        @Nullable PartnerTier tier,
        PartnerState state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        String contact) {

    private static final int LONGEST_CONTACT = 1000;

    /**
     * Cleans the texts.
     *
     * @throws InvalidInputException for the first field that cannot be taken
     */
    public PartnerDetails {
        contact = CleanText.cleanLines(contact);
        if (country != null) {
            Countries.require("country", country);
        } else if (kind != PartnerKind.INTL_ORG) {
            throw new InvalidInputException("country", "partner-country");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new InvalidInputException("validTo", "partner-ends-before", validFrom);
        }
        if (contact.length() > LONGEST_CONTACT) {
            throw new InvalidInputException("contact", "partner-contact", LONGEST_CONTACT);
        }
    }

    /** The same without personal data. */
    PartnerDetails withoutContact() {
        return new PartnerDetails(names, kind, country, tier, state, validFrom, validTo, successor, "");
    }
}
