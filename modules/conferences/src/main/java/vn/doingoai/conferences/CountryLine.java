package vn.doingoai.conferences;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of the page: a country and how many come from it. Either may still be missing. */
public class CountryLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String country;
    private @Nullable BigDecimal participants;

    /** An empty row. */
    public CountryLine() {}

    CountryLine(CountryShare share) {
        country = share.country();
        participants = BigDecimal.valueOf(share.participants());
    }

    boolean isEmpty() {
        return (country == null || country.isEmpty()) && participants == null;
    }

    /** ISO code. */
    public @Nullable String getCountry() {
        return country;
    }

    /** See {@link #getCountry()}. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** How many. */
    public @Nullable BigDecimal getParticipants() {
        return participants;
    }

    /** See {@link #getParticipants()}. */
    public void setParticipants(@Nullable BigDecimal participants) {
        this.participants = participants;
    }
}
