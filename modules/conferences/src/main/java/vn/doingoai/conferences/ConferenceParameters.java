package vn.doingoai.conferences;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What the address of a list says over HTTP. */
public class ConferenceParameters {

    @QueryParam("text")
    @Nullable
    String text;

    @QueryParam("year")
    @Nullable
    String year;

    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("role")
    @Nullable
    String role;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("country")
    @Nullable
    String country;

    ConferenceFilter filter() {
        return ConferenceFilter.of(text, year, state, role, unit, country, null);
    }
}
