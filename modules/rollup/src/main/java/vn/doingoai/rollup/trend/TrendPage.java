package vn.doingoai.rollup.trend;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;
import vn.doingoai.rollup.nation.PeriodKind;
import vn.doingoai.rollup.words.Address;
import vn.doingoai.rollup.words.Choice;
import vn.doingoai.rollup.words.ComparisonWords;
import vn.doingoai.rollup.words.FigureChoice;
import vn.doingoai.rollup.words.Footnote;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.chart.Trend;
import vn.doingoai.ui.text.PageMessages;

/** A trend. What it shows stands in its address. */
@Named("nationalTrend")
@RequestScoped
public class TrendPage extends FigureChoice {

    @Inject
    Trends trends;

    @Inject
    NationWords words;

    @Inject
    ComparisonWords comparisons;

    @Inject
    PageMessages messages;

    private @Nullable String kind;
    private @Nullable String region;
    private @Nullable String first;
    private @Nullable String second;
    private @Nullable String third;
    private @Nullable TrendView view;
    private @Nullable Trend chart;
    private List<String> names = List.of();
    private List<TrendText.Line> lines = List.of();
    private List<Footnote> footnotes = List.of();

    /** Looks the figures up. */
    public void load() {
        TrendFilter filter = TrendFilter.of(getIndicator(), kind, getBorders(), region, provinces());
        setIndicator(filter.key().toString());
        kind = filter.kind() == null ? PeriodKind.YEAR : filter.kind();
        view = trends.find(filter).orElse(null);
        if (view != null) {
            String area = filter.region() == null ? messages.text("national.nation") : filter.region();
            TrendText text = new TrendText(view, words, comparisons, area);
            chart = text.chart();
            names = text.names();
            lines = text.lines();
            footnotes = text.footnotes();
        }
    }

    private List<String> provinces() {
        return Stream.of(first, second, third).filter(Objects::nonNull).toList();
    }

    /** The same trend with what the form now says. */
    public String choose() {
        return "trend?faces-redirect=true&includeViewParams=true";
    }

    /** What is shown, as the end of an address. */
    public String getQuery() {
        return new Address()
                .with("indicator", getIndicator())
                .with("kind", kind)
                .with("borders", getBorders())
                .with("region", region)
                .with("first", first)
                .with("second", second)
                .with("third", third)
                .toString();
    }

    /** Whether there is anything to show. */
    public boolean isFilled() {
        return view != null;
    }

    /** What is counted. */
    public String getTitle() {
        return view == null ? "" : words.figure(view.filter().key());
    }

    /** Its unit. */
    public String getUnit() {
        return view == null ? "" : words.unit(view.filter().key());
    }

    /** The chart. */
    public @Nullable Trend getChart() {
        return chart;
    }

    /** Names of the lines. */
    public List<String> getNames() {
        return names;
    }

    /** The table beside the chart. */
    public List<TrendText.Line> getLines() {
        return lines;
    }

    /** What stands under the table. */
    public List<Footnote> getFootnotes() {
        return footnotes;
    }

    /** Indicators to choose from. */
    public List<Choice> getIndicators() {
        return words.columns();
    }

    /** Kinds of periods to choose from. */
    public List<Choice> getKinds() {
        return (view == null ? List.of(PeriodKind.YEAR) : view.kinds())
                .stream().map(each -> new Choice(each, words.kind(each))).toList();
    }

    /** Regions of all times. */
    public List<String> getRegions() {
        return Provinces.all().stream().map(Province::region).distinct().toList();
    }

    /** Provinces of today. */
    public List<Choice> getProvinces() {
        return Provinces.all().stream()
                .filter(each -> each.successor() == null)
                .map(each -> new Choice(each.id(), each.name()))
                .toList();
    }

    /** Kind of the periods. */
    public @Nullable String getKind() {
        return kind;
    }

    /** See {@link #getKind()}. */
    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    /** Name of a region, or empty for the nation. */
    public @Nullable String getRegion() {
        return region;
    }

    /** See {@link #getRegion()}. */
    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    /** Id of a province with a line of its own, or empty. */
    public @Nullable String getFirst() {
        return first;
    }

    /** See {@link #getFirst()}. */
    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    /** Id of another province. */
    public @Nullable String getSecond() {
        return second;
    }

    /** See {@link #getSecond()}. */
    public void setSecond(@Nullable String second) {
        this.second = second;
    }

    /** Id of a third province. */
    public @Nullable String getThird() {
        return third;
    }

    /** See {@link #getThird()}. */
    public void setThird(@Nullable String third) {
        this.third = third;
    }
}
