package vn.doingoai.rollup.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.rollup.nation.Borders;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.ProvinceTable.Line;
import vn.doingoai.rollup.words.Address;
import vn.doingoai.rollup.words.CellText;
import vn.doingoai.rollup.words.Choice;
import vn.doingoai.rollup.words.FigureChoice;
import vn.doingoai.rollup.words.Keys;
import vn.doingoai.rollup.words.NationWords;
import vn.doingoai.ui.chart.Datum;
import vn.doingoai.ui.chart.ProvinceDatum;
import vn.doingoai.ui.text.PageMessages;

/** One figure on the map of the country, with the provinces ranked beside it. What it shows stands in its address. */
@Named("nationalMap")
@RequestScoped
public class MapPage extends FigureChoice {

    @Inject
    NationalTables tables;

    @Inject
    NationWords words;

    @Inject
    PageMessages messages;

    private @Nullable String period;
    private @Nullable TableView view;
    private List<Row> rows = List.of();
    private List<ProvinceDatum> provinces = List.of();

    /** A province of the table beside the map. */
    public record Row(String rank, String name, CellText cell) {}

    /** Looks the figures up. */
    public void load() {
        FigureKey key = Keys.column(getIndicator());
        setIndicator(key.toString());
        String asked = period == null || period.isEmpty() ? null : period;
        view = tables.find(new TableFilter(
                        asked, null, Borders.of(getBorders()), List.of(key), null, getIndicator(), false, false))
                .orElse(null);
        if (view != null) {
            period = view.table().asked().period();
            rows = view.shown().lines().stream().map(line -> row(key, line)).toList();
            provinces =
                    view.table().lines().stream().map(line -> datum(key, line)).toList();
        }
    }

    private Row row(FigureKey key, Line line) {
        Cell cell = line.cells().get(0);
        return new Row(
                line.rank() == 0 ? "" : String.valueOf(line.rank()),
                line.territory().province().name(),
                words.cell(key, cell, href(line)));
    }

    private ProvinceDatum datum(FigureKey key, Line line) {
        Cell cell = line.cells().get(0);
        String spoken = words.spoken(cell);
        String text = spoken.isEmpty() ? words.text(key, cell) : spoken;
        Datum datum = switch (cell.state()) {
            case VALUE -> Datum.value(cell.number(), text + " " + words.unit(key));
            case NIL -> Datum.nil(text);
            case SUPPRESSED -> Datum.suppressed(text);
            case MISSING, INCOMPLETE, NOT_ADDED -> Datum.missing(text);
        };
        return new ProvinceDatum(
                line.territory().province().id(), line.territory().province().name(), datum, href(line));
    }

    private String href(Line line) {
        return "province.xhtml?id=%s&period=%s"
                .formatted(line.territory().province().id(), period);
    }

    /** The same map with what the form now says. */
    public String choose() {
        return "map?faces-redirect=true&includeViewParams=true";
    }

    /** What is shown, as the end of an address of the national table's files. */
    public String getQuery() {
        return new Address()
                .with("period", period)
                .with("borders", getBorders())
                .with("indicator", getIndicator())
                .with("sort", getIndicator())
                .toString();
    }

    /** Whether there is anything to show. */
    public boolean isFilled() {
        return view != null;
    }

    /** "Số đoàn vào, năm 2019". */
    public String getTitle() {
        return messages.text(
                "national.caption",
                words.figure(Keys.column(getIndicator())),
                words.period(Objects.requireNonNull(period)));
    }

    /** What is counted. */
    public String getUnit() {
        return words.unit(Keys.column(getIndicator()));
    }

    /** "27/34 tỉnh". */
    public String getCoverage() {
        return words.coverage(Objects.requireNonNull(view).table().total(0));
    }

    /** What the map is filled with. */
    public List<ProvinceDatum> getProvinces() {
        return provinces;
    }

    /** The table beside the map, the greatest first. */
    public List<Row> getRows() {
        return rows;
    }

    /** Indicators to choose from. */
    public List<Choice> getIndicators() {
        return words.columns();
    }

    /** Periods to choose from. */
    public List<Choice> getPeriods() {
        return view == null ? List.of() : words.periods(view.periods());
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
