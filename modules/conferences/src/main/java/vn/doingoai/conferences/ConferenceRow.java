package vn.doingoai.conferences;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.rules.Deadline;
import vn.doingoai.kernel.country.Countries;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

/**
 * A conference in a list.
 *
 * @param foreign foreign participants, or null while nobody knows
 * @param countries their ISO codes in the order written
 * @param deadline the day by which somebody has to act next, or null
 * @param blocks how many findings block it
 * @param warnings how many warnings have no reason yet
 */
public record ConferenceRow(
        UUID id,
        int year,
        String name,
        String unitName,
        ConferenceRole role,
        ConferenceState state,
        @Nullable DateSpan when,
        String venue,
        @Nullable Integer foreign,
        List<String> countries,
        @Nullable Deadline deadline,
        int blocks,
        int warnings) {

    /** Copies the list. */
    public ConferenceRow {
        countries = List.copyOf(countries);
    }

    /** When it takes place, as forms write it; its year while nothing else is known. */
    public String whenText() {
        return when == null ? Integer.toString(year) : DateText.print(when);
    }

    /** The countries' names. */
    public String countryNames() {
        return String.join(", ", countries.stream().map(Countries::name).toList());
    }
}
