package vn.doingoai.conferences;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, columns (3) and (4) of form 03.
 *
 * @param vietnamese of Vietnamese nationality, or null while nobody knows
 * @param foreign of foreign nationality in all, or null while nobody knows
 * @param byCountry in the order written; may be empty
 */
public record Participants(
        @Nullable Integer vietnamese, @Nullable Integer foreign, List<CountryShare> byCountry) implements Serializable {

    /** Copies the list. */
    public Participants {
        byCountry = List.copyOf(byCountry);
    }

    /** The sum over the countries. */
    public int sumByCountry() {
        return byCountry.stream().mapToInt(CountryShare::participants).sum();
    }
}
