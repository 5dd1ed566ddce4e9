package vn.doingoai.rollup.pivot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.nation.PeriodKind;
import vn.doingoai.rollup.nation.RollupQueries;
import vn.doingoai.rollup.words.Address;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.Choice;
import vn.doingoai.rollup.words.FigureChoice;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.text.PageMessages;

/** A pivot. What it shows stands in its address. */
@Named("nationalPivot")
@RequestScoped
public class PivotPage extends FigureChoice {

    @Inject
    Pivots pivots;

    @Inject
    RollupQueries figures;

    @Inject
    NationWords words;

    @Inject
    PageMessages messages;

    private @Nullable String rows;
    private @Nullable String columns;
    private @Nullable String period;
    private @Nullable PivotView view;
    private List<String> heads = List.of();
    private List<PivotText.Line> lines = List.of();
    private List<CellText> rowTotals = List.of();
    private List<CellText> columnTotals = List.of();

    /** Looks the figures up. */
    public void load() {
        PivotFilter filter = PivotParameters.filter(getIndicator(), rows, columns, period, getBorders());
        setIndicator(filter.key().toString());
        rows = filter.rows().code();
        columns = filter.columns().code();
        view = pivots.find(filter).orElse(null);
        if (view != null) {
            period = view.filter().period();
            PivotText text = new PivotText(view, words);
            heads = text.columns();
            lines = text.lines();
            rowTotals = text.rowTotals(messages.text("national.total"));
            columnTotals = text.columnTotals();
        }
    }

    /** The same pivot with what the form now says. */
    public String choose() {
        return "pivot?faces-redirect=true&includeViewParams=true";
    }

    /** What is shown, as the end of an address. */
    public String getQuery() {
        return new Address()
                .with("indicator", getIndicator())
                .with("rows", rows)
                .with("columns", columns)
                .with("period", period)
                .with("borders", getBorders())
                .toString();
    }

    /** Whether there is anything to show. */
    public boolean isFilled() {
        return view != null && !lines.isEmpty();
    }

    /** What is counted. */
    public String getTitle() {
        return view == null ? "" : words.headed(view.filter().key());
    }

    /** Heads of the columns. */
    public List<String> getHeads() {
        return heads;
    }

    /** The rows. */
    public List<PivotText.Line> getLines() {
        return lines;
    }

    /** Sums of the rows, in their order. */
    public List<CellText> getRowTotals() {
        return rowTotals;
    }

    /** Sums of the columns, in their order. */
    public List<CellText> getColumnTotals() {
        return columnTotals;
    }

    /** Whether regions stand beside years in which they were other regions. */
    public boolean isRegionsChange() {
        PivotFilter filter = Objects.requireNonNull(view).filter();
        return filter.has(Axis.REGION) && filter.has(Axis.PERIOD) && filter.borders() == Borders.REPORTED;
    }

    /** Indicators to choose from. */
    public List<Choice> getIndicators() {
        return words.columns();
    }

    /** Periods to choose from. */
    public List<Choice> getPeriods() {
        return words.periods(view == null ? PeriodKind.latestFirst(figures.periods()) : view.periods());
    }

    /** Axes to choose from. */
    public List<Choice> getAxes() {
        return Arrays.stream(Axis.values())
                .map(each -> new Choice(each.code(), messages.text("national.axis." + each.code())))
                .toList();
    }

    /** Code of what rows stand for. */
    public @Nullable String getRows() {
        return rows;
    }

    /** See {@link #getRows()}. */
    public void setRows(@Nullable String rows) {
        this.rows = rows;
    }

    /** Code of what columns stand for. */
    public @Nullable String getColumns() {
        return columns;
    }

    /** See {@link #getColumns()}. */
    public void setColumns(@Nullable String columns) {
        this.columns = columns;
    }

    /** Name of the period. */
    public @Nullable String getPeriod() {
        return period;
    }

    /** See {@link #getPeriod()}. */
    public void setPeriod(@Nullable String period) {
        this.period = period;
    }
}
