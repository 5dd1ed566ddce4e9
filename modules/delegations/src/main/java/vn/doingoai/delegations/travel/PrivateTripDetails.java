package vn.doingoai.delegations.travel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.text.CleanText;

/**
 * What is kept of a private trip. Whether the person is a member of the Party is sensitive and is not kept.
 *
 * @param country ISO code
 * @param permissionNumber number of the document that permits it; may be empty
 */
public record PrivateTripDetails(
        String person,
        String post,
        String country,
        LocalDate start,
        LocalDate end,
        String permissionNumber,
        @Nullable LocalDate permissionDate) {

    /** Cleans the words and refuses what is incomplete. */
    public PrivateTripDetails {
        person = CleanText.clean(person);
        post = CleanText.clean(post);
        country = CleanText.clean(country);
        permissionNumber = CleanText.clean(permissionNumber);
        if (person.isEmpty()) {
            throw new InvalidInputException("person", "private-person");
        }
        if (country.isEmpty()) {
            throw new InvalidInputException("country", "private-country");
        }
        if (end.isBefore(start)) {
            throw new InvalidInputException("end", "delegation-days");
        }
    }
}
