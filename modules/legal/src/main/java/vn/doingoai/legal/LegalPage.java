package vn.doingoai.legal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.list.ResultPage;

/** The list of legal documents. What it shows stands in its address. */
@Named("legalPage")
@RequestScoped
public class LegalPage {

    @Inject
    private LegalQueries documents;

    @Inject
    private LegalEditors editors;

    private @Nullable String search;
    private @Nullable String type;
    private @Nullable String level;
    private @Nullable String effect;
    private @Nullable String year;
    private @Nullable String sort;
    private @Nullable String page;
    private ResultPage<LegalEntry> found = ResultPage.none();

    /** Looks the documents up. */
    public void load() {
        found = documents.page(
                LegalFilter.of(search, type, level, effect, year), LegalSort.of(sort), ResultPage.number(page));
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        page = null;
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<LegalEntry> getFound() {
        return found;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return Stream.of(search, type, level, effect, year).anyMatch(each -> each != null && !each.isEmpty());
    }

    /** Whether the caller may add documents. */
    public boolean isEditable() {
        return editors.isAmong();
    }

    /** Kinds to choose from. */
    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    /** Levels to choose from. */
    public IssuerLevel[] getLevels() {
        return IssuerLevel.values();
    }

    /** Effects to choose from. */
    public Effect[] getEffects() {
        return Effect.values();
    }

    /** Ways in which another document ends one. */
    public Ending[] getEndings() {
        return Ending.values();
    }

    /** What the list can be sorted by. */
    public List<LegalSort> getSorts() {
        return List.of(LegalSort.values());
    }

    /** Words of number, issuer or summary, with or without accents. */
    public @Nullable String getSearch() {
        return search;
    }

    /** See {@link #getSearch()}. */
    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    /** Name of a kind. */
    public @Nullable String getType() {
        return type;
    }

    /** See {@link #getType()}. */
    public void setType(@Nullable String type) {
        this.type = type;
    }

    /** Name of a level. */
    public @Nullable String getLevel() {
        return level;
    }

    /** See {@link #getLevel()}. */
    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    /** Name of an effect. */
    public @Nullable String getEffect() {
        return effect;
    }

    /** See {@link #getEffect()}. */
    public void setEffect(@Nullable String effect) {
        this.effect = effect;
    }

    /** Year of issue. */
    public @Nullable String getYear() {
        return year;
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable String year) {
        this.year = year;
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
