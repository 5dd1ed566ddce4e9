package vn.doingoai.reporting.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.UnitRow;
import vn.doingoai.kernel.time.TenantClock;

/** The forms of a report year, to be looked at, taken along and filled in. What it shows stands in its address. */
@Named("formsPage")
@RequestScoped
public class FormsPage {

    private static final int YEARS_BACK = 6;

    @Inject
    FormQueries forms;

    @Inject
    TenantClock clock;

    @Inject
    CurrentCaller caller;

    private @Nullable String year;
    private @Nullable String unit;
    private List<FormChoice> choices = List.of();
    private List<UnitRow> units = List.of();

    /** Reads the list, before anything of the page is written. */
    public void load() {
        if (year == null) {
            year = Integer.toString(clock.today().getYear());
        }
        choices = forms.list(Years.of(year));
        units = forms.units();
    }

    /** The same list with what the filter now says. */
    public String filter() {
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** Whether the caller may fill in and send. */
    public boolean isTakingIn() {
        return caller.is(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.PROVINCE_OFFICER);
    }

    /** The forms. */
    public List<FormChoice> getChoices() {
        return choices;
    }

    /** Units to choose from; none for somebody of a unit. */
    public List<UnitRow> getUnits() {
        return units;
    }

    /** Years to choose from. */
    public List<String> getYears() {
        int next = clock.today().getYear() + 1;
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> Integer.toString(next - back))
                .toList();
    }

    /** The report year. */
    public @Nullable String getYear() {
        return year;
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** Key of the unit, or none for all. */
    public @Nullable String getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
