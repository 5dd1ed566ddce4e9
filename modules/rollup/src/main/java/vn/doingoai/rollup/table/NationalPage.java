package vn.doingoai.rollup.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.publications.PublicationRow;
import vn.doingoai.rollup.words.Address;
import vn.doingoai.rollup.words.Choice;
import vn.doingoai.rollup.words.ComparisonWords;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.text.PageMessages;

/** The national table. What it shows stands in its address. */
@Named("nationalPage")
@RequestScoped
public class NationalPage {

    private static final int MOST_ON_A_PHONE = 200;

    @Inject
    NationalTables tables;

    @Inject
    NationWords words;

    @Inject
    ComparisonWords comparisons;

    @Inject
    PageMessages messages;

    private @Nullable String period;
    private @Nullable String against;
    private @Nullable String borders;
    private @Nullable String group;
    private @Nullable String region;
    private @Nullable String sort;
    private boolean reported;
    private boolean subtotals = true;
    private @Nullable TableView view;
    private TableText.Shown table = TableText.Shown.NOTHING;

    /** Looks the figures up. */
    public void load() {
        TableFilter filter = filter();
        view = tables.find(filter).orElse(null);
        if (view != null) {
            period = view.table().asked().period();
            table = new TableText(view, words, comparisons, messages).shown(Objects.requireNonNullElse(sort, ""));
        }
    }

    private TableFilter filter() {
        return new TableFilter(
                filled(period),
                filled(against),
                Borders.of(borders),
                ColumnGroup.of(group).columns(),
                filled(region),
                sort,
                reported,
                subtotals);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** The same table with what the form now says. */
    public String choose() {
        return "index?faces-redirect=true&includeViewParams=true";
    }

    /** What is shown, as the end of an address. */
    public String getQuery() {
        return new Address()
                .with("period", period)
                .with("against", against)
                .with("borders", borders)
                .with("group", group)
                .with("region", region)
                .with("sort", sort)
                .with("reported", reported)
                .with("subtotals", subtotals)
                .toString();
    }

    /** Whether there is anything to show. */
    public boolean isFilled() {
        return view != null;
    }

    /** Whether a period to compare with was chosen that is not before the one shown. */
    public boolean isNotEarlier() {
        return filled(against) != null
                && Objects.requireNonNull(view).table().asked().against() == null;
    }

    /** Whether there are more figures than anybody reads one below the other, as on a phone. */
    public boolean isLong() {
        return table.figures() > MOST_ON_A_PHONE;
    }

    /** "2/63 tỉnh đã công bố". */
    public String getCoverage() {
        TableView shown = Objects.requireNonNull(view);
        return messages.text(
                "national.published",
                shown.table().published(),
                shown.table().lines().size());
    }

    /** "Năm 2019". */
    public String getTitle() {
        return words.period(Objects.requireNonNull(period));
    }

    /** The table in words. */
    public TableText.Shown getTable() {
        return table;
    }

    /** The publications that the figures come from. */
    public List<PublicationRow> getSources() {
        return Objects.requireNonNull(view).sources();
    }

    /** Periods for which anything was published. */
    public List<Choice> getPeriods() {
        return view == null ? List.of() : words.periods(view.periods());
    }

    /** Regions of the provinces. */
    public List<String> getRegions() {
        return view == null ? List.of() : view.regions();
    }

    /** Groups of columns. */
    public List<Choice> getColumnGroups() {
        return Arrays.stream(ColumnGroup.values())
                .map(each -> new Choice(each.code(), messages.text("national.group." + each.code())))
                .toList();
    }

    /** Name of the period; of the latest when the address names none. */
    public @Nullable String getPeriod() {
        return period;
    }

    /** See {@link #getPeriod()}. */
    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    /** Name of the period to compare with, or empty. */
    public @Nullable String getAgainst() {
        return against;
    }

    /** See {@link #getAgainst()}. */
    public void setAgainst(@Nullable String against) {
        this.against = against;
    }

    /** Code of {@link Borders}. */
    public @Nullable String getBorders() {
        return borders;
    }

    /** See {@link #getBorders()}. */
    public void setBorders(@Nullable String borders) {
        this.borders = borders;
    }

    /** Code of the group of columns. */
    public @Nullable String getGroup() {
        return group;
    }

    /** See {@link #getGroup()}. */
    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    /** Name of a region, or empty. */
    public @Nullable String getRegion() {
        return region;
    }

    /** See {@link #getRegion()}. */
    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    /** Key of the figure that ranks the rows, or empty. */
    public @Nullable String getSort() {
        return sort;
    }

    /** See {@link #getSort()}. */
    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    /** Whether only provinces that reported are shown. */
    public boolean isReported() {
        return reported;
    }

    /** See {@link #isReported()}. */
    public void setReported(boolean reported) {
        this.reported = reported;
    }

    /** Whether each region is added up. */
    public boolean isSubtotals() {
        return subtotals;
    }

    /** See {@link #isSubtotals()}. */
    public void setSubtotals(boolean subtotals) {
        this.subtotals = subtotals;
    }
}
