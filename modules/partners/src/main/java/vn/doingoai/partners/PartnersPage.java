package vn.doingoai.partners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.list.ResultPage;

/** The list of partners. What it shows stands in its address. */
@Named("partnersPage")
@RequestScoped
public class PartnersPage {

    @Inject
    private PartnerQueries partners;

    @Inject
    private PartnerEditors editors;

    private @Nullable String search;
    private @Nullable String kind;
    private @Nullable String country;
    private @Nullable String state;
    private @Nullable String sort;
    private @Nullable String page;
    private ResultPage<PartnerRow> found = ResultPage.none();

    /** Looks the partners up. */
    public void load() {
        found = partners.page(
                PartnerFilter.of(search, kind, country, state), PartnerSort.of(sort), ResultPage.number(page));
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        page = null;
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<PartnerRow> getFound() {
        return found;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return search != null || kind != null || country != null || state != null;
    }

    /** Whether the caller may add partners. */
    public boolean isEditable() {
        return editors.isAmong();
    }

    /** Kinds to choose from. */
    public List<PartnerKind> getKinds() {
        return List.of(PartnerKind.values());
    }

    /** States to choose from. */
    public List<PartnerState> getStates() {
        return List.of(PartnerState.values());
    }

    /** What the list can be sorted by. */
    public List<PartnerSort> getSorts() {
        return List.of(PartnerSort.values());
    }

    /** Words of a name, with or without accents. */
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

    /** ISO code of a country. */
    public @Nullable String getCountry() {
        return country;
    }

    /** See {@link #getCountry()}. */
    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    /** Name of a state. */
    public @Nullable String getState() {
        return state;
    }

    /** See {@link #getState()}. */
    public void setState(@Nullable String state) {
        this.state = state;
    }

    /** Name of a sort. */
    public @Nullable String getSort() {
        return sort;
    }

    /** See {@link #getSort()}. */
    public void setSort(@Nullable String sort) {
        this.sort = sort;
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
