package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.list.ResultPage;

/** The list of publications. What it shows stands in its address. */
@Named("publicationsPage")
@RequestScoped
public class PublicationsPage {

    @Inject
    PublicationQueries queries;

    private @Nullable String year;
    private @Nullable String text;
    private @Nullable String page;
    private ResultPage<PublicationRow> found = ResultPage.none();

    /** Looks the rows up; a page past the end answers with the first. */
    public void load() {
        Integer wantedYear = year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null;
        PublicationFilter filter = new PublicationFilter(wantedYear, text);
        int total = queries.count(filter);
        int wanted = ResultPage.number(page);
        int number = ResultPage.offset(wanted) < total ? wanted : 1;
        found = new ResultPage<>(queries.list(filter, ResultPage.offset(number), ResultPage.SIZE), number, total);
    }

    /** The same list with what the form now says, from its first page. */
    public String filter() {
        page = null;
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** What was found. */
    public ResultPage<PublicationRow> getFound() {
        return found;
    }

    /** Years to choose from. */
    public List<Integer> getYears() {
        return queries.years();
    }

    /** Whether the list is narrowed. */
    public boolean isFiltered() {
        return (year != null && !year.isEmpty()) || (text != null && !text.isBlank());
    }

    /** Year of the document, or null for all. */
    public @Nullable String getYear() {
        return year;
    }

    /** See {@link #getYear()}. */
    public void setYear(@Nullable String year) {
        this.year = year;
    }

    /** Words of title or number. */
    public @Nullable String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** Page of the list, from 1. */
    public @Nullable String getPage() {
        return page;
    }

    /** See {@link #getPage()}. */
    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
