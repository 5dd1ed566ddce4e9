package vn.doingoai.rollup.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.rollup.nation.PeriodKind;
import vn.doingoai.rollup.nation.RollupQueries;
import vn.doingoai.rollup.words.Choice;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.list.ResultPage;

/** The list of published reports. What it shows stands in its address. */
@Named("nationalPublications")
@RequestScoped
public class PublicationsPage {

    @Inject
    ReceivedPublicationQueries queries;

    @Inject
    RollupQueries figures;

    @Inject
    NationWords words;

    private @Nullable String period;
    private @Nullable String province;
    private @Nullable String page;
    private ResultPage<PublicationRow> found = ResultPage.none();
    private List<Choice> periods = List.of();

    /** Looks the rows up; a page past the end answers with the first. */
    public void load() {
        PublicationFilter filter = new PublicationFilter(filled(period), filled(province));
        int total = queries.count(filter);
        int wanted = ResultPage.number(page);
        int number = ResultPage.offset(wanted) < total ? wanted : 1;
        found = new ResultPage<>(queries.list(filter, ResultPage.offset(number), ResultPage.SIZE), number, total);
        periods = words.periods(PeriodKind.latestFirst(figures.periods()));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** The same list with what the form now says, from its first page. */
    public String choose() {
        page = null;
        return "publications?faces-redirect=true&includeViewParams=true";
    }

    /** "Năm 2019". */
    public String periodOf(PublicationRow row) {
        return words.period(row.period());
    }

    /** What was found. */
    public ResultPage<PublicationRow> getFound() {
        return found;
    }

    /** Periods to choose from. */
    public List<Choice> getPeriods() {
        return periods;
    }

    /** Provinces to choose from: of today and of before, which have their last year beside the name. */
    public List<Choice> getProvinces() {
        return Provinces.all().stream()
                .map(each -> new Choice(each.id(), words.province(each)))
                .toList();
    }

    /** Name of a period, or empty for all. */
    public @Nullable String getPeriod() {
        return period;
    }

    /** See {@link #getPeriod()}. */
    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    /** Id of a province, or empty for all. */
    public @Nullable String getProvince() {
        return province;
    }

    /** See {@link #getProvince()}. */
    public void setProvince(@Nullable String province) {
        this.province = province;
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
