package vn.doingoai.administration.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.ui.list.ResultPage;

/** The list of units. What it shows stands in its address. */
@Named("unitsPage")
@RequestScoped
public class UnitsPage {

    @Inject
    private UnitQueries units;

    private @Nullable String search;
    private @Nullable String kind;
    private @Nullable LocalDate day;
    private @Nullable String page;
    private ResultPage<UnitLine> found = ResultPage.none();

    /** Looks the units up. */
    public void load() {
        UnitFilter filter = new UnitFilter(search == null ? "" : SearchKey.of(search), kind == null ? "" : kind, day);
        found = units.page(filter, ResultPage.number(page));
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        page = null;
        return "units?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<UnitLine> getFound() {
        return found;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return search != null || kind != null || day != null;
    }

    /** Kinds to choose from. */
    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    /** Words of the name, with or without accents. */
    public @Nullable String getSearch() {
        return search;
    }

    /** See {@link #getSearch()}. */
    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    /** Name of a kind. */
    public @Nullable String getKind() {
        return kind;
    }

    /** See {@link #getKind()}. */
    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    /** The day on which the units exist. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** See {@link #getDay()}. */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** Number of the page. */
    public @Nullable String getPage() {
        return page;
    }

    /** See {@link #getPage()}. */
    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
