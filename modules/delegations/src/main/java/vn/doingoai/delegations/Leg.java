package vn.doingoai.delegations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stop of the itinerary; a stop without working days is transit only. */
@Embeddable
public class Leg extends ByValue {

    private static final long serialVersionUID = 1L;

    @Column
    private @Nullable String country;

    @Column
    private String place = "";

    @Column(name = "working_days")
    private @Nullable Integer workingDays;

    @Column(name = "transit_days")
    private @Nullable Integer transitDays;

    /** Nothing said yet. */
    public Leg() {
        // for forms and EclipseLink
    }

    /** A copy that can be changed without changing the original. */
    public Leg(Leg other) {
        country = other.country;
        place = other.place;
        workingDays = other.workingDays;
        transitDays = other.transitDays;
    }

    /** ISO code, or null when what was written names no country (rule OUT-11). */
    public @Nullable String getCountry() {
        return country;
    }

    /** See {@link #getCountry()}. */
    public void setCountry(@Nullable String country) {
        this.country = Texts.code(country);
    }

    /** Place in the country, or what was written instead of a country. */
    public String getPlace() {
        return place;
    }

    /** See {@link #getPlace()}. */
    public void setPlace(@Nullable String place) {
        this.place = Texts.clean(place);
    }

    /** Days of work, without travel and transit. */
    public @Nullable Integer getWorkingDays() {
        return workingDays;
    }

    /** See {@link #getWorkingDays()}. */
    public void setWorkingDays(@Nullable Integer workingDays) {
        this.workingDays = workingDays;
    }

    /** Days of travel and transit. */
    public @Nullable Integer getTransitDays() {
        return transitDays;
    }

    /** See {@link #getTransitDays()}. */
    public void setTransitDays(@Nullable Integer transitDays) {
        this.transitDays = transitDays;
    }

    @Override
    List<Object> values() {
        return Arrays.asList(country, place, workingDays, transitDays);
    }
}
