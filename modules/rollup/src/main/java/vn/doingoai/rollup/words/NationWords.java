package vn.doingoai.rollup.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.doingoai.indicators.DimensionNames;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue.Precision;
import vn.doingoai.indicators.Indicator;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.indicators.NationalTable;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.text.VietnameseNumber;
import vn.doingoai.kernel.time.DateText;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.rollup.nation.Cell;
import vn.doingoai.rollup.nation.Cell.State;
import vn.doingoai.rollup.nation.PeriodKind;
import vn.doingoai.rollup.nation.Total;
import vn.doingoai.ui.text.PageMessages;

/** The words for periods, figures, what is known of them, and how they compare. */
@ApplicationScoped
public class NationWords {

    static final int SHARE_DIGITS = 1;

    @Inject
    PageMessages messages;

    /** "Năm 2019", "6 tháng đầu năm 2021". */
    public String period(String name) {
        Period days = PeriodKind.days(name);
        String kind = PeriodKind.of(name).orElse("");
        return switch (kind) {
            case "" -> messages.text("national.period.days", DateText.print(days.from()), DateText.print(days.to()));
            case PeriodKind.YEAR, "H1", "H2", "9M", "Q1", "Q2", "Q3", "Q4" ->
                messages.text("national.period." + kind, name.substring(0, 4));
            default -> messages.text("national.period.month", kind, name.substring(0, 4));
        };
    }

    /** "Cả năm", "6 tháng đầu năm"; a month by its number. */
    public String kind(String kind) {
        return kind.matches("\\d\\d")
                ? messages.text("national.kind.month", kind)
                : messages.text("national.kind." + kind);
    }

    /** Periods to choose from. */
    public List<Choice> periods(List<String> names) {
        return names.stream().map(name -> new Choice(name, period(name))).toList();
    }

    /** The columns of the national table to choose from. */
    public List<Choice> columns() {
        return NationalTable.COLUMNS.stream()
                .map(key -> new Choice(key.toString(), figure(key)))
                .toList();
    }

    /** "Số đoàn ra (trong kế hoạch)". */
    public String figure(FigureKey key) {
        String dimensions = DimensionNames.of(key);
        String name = indicator(key).name();
        return dimensions.isEmpty() ? name : "%s (%s)".formatted(name, dimensions);
    }

    /** What the figure counts, as in "lượt người"; of money the currency. */
    public String unit(FigureKey key) {
        return key.dimensions().getOrDefault("currency", indicator(key).unit());
    }

    /** "Số đoàn ra (đoàn)". */
    public String headed(FigureKey key) {
        return "%s (%s)".formatted(figure(key), unit(key));
    }

    private static Indicator indicator(FigureKey key) {
        return IndicatorCatalogue.load().get(key);
    }

    /**
     * A figure as a table shows it.
     *
     * @param href where it leads, or empty
     */
    public CellText cell(FigureKey key, Cell cell, String href) {
        return new CellText(
                figure(key), text(key, cell), spoken(cell), note(cell), Change.NONE, code(cell.state()), href);
    }

    /** A sum as a table shows it, with its coverage. */
    public CellText sum(String head, Total total) {
        boolean known = total.amount() != null;
        String state = total.values() + total.nils() > 0 ? "not_added" : "missing";
        return new CellText(
                head,
                known ? VietnameseNumber.format(total.number()) : messages.text("national.cell." + state),
                known ? "" : messages.text("national.spoken." + state),
                coverage(total),
                Change.NONE,
                known ? "value" : state,
                "");
    }

    /** The same; coverage is told only where somebody is not in it. */
    public CellText total(String head, Total total) {
        CellText sum = sum(head, total);
        return total.complete() ? sum.noted("") : sum;
    }

    /** A sum over periods: a province counts once in each. */
    public CellText overTime(String head, Total total) {
        return total(head, total)
                .noted(
                        total.complete()
                                ? ""
                                : messages.text("national.coverage.figures", total.reported(), total.all()));
    }

    /** The name of a province, with its last year where it exists no more. */
    public String province(Province province) {
        LocalDate last = province.validTo();
        return last == null ? province.name() : "%s (–%d)".formatted(province.name(), last.getYear());
    }

    /** Number, "Không" or sign. A share is read with one digit after the comma; files have all. */
    public String text(FigureKey key, Cell cell) {
        if (cell.state() != State.VALUE) {
            return sign(cell);
        }
        return isShare(key)
                ? VietnameseNumber.format(cell.number(), SHARE_DIGITS)
                : VietnameseNumber.format(cell.number());
    }

    /** What stands where there is no number. */
    public String sign(Cell cell) {
        return messages.text("national.cell." + code(cell.state()));
    }

    static boolean isShare(FigureKey key) {
        return indicator(key).unit().equals("%");
    }

    /** What a sign means; empty for what speaks for itself. */
    public String spoken(Cell cell) {
        return cell.counts() ? "" : messages.text("national.spoken." + code(cell.state()));
    }

    /** What is to be known of a figure beside its number. */
    public String note(Cell cell) {
        List<String> notes = new ArrayList<>();
        if (!cell.lacking().isEmpty()) {
            notes.add(messages.text("national.note.lacking", String.join(", ", cell.lacking())));
        }
        if (cell.reported() && cell.precision() != Precision.EXACT) {
            notes.add(messages.text("national.note." + cell.precision().name().toLowerCase(Locale.ROOT)));
        }
        if (cell.missingUnits() > 0) {
            notes.add(messages.text(
                    "national.note.units", VietnameseNumber.format(BigDecimal.valueOf(cell.missingUnits()))));
        }
        if (cell.corrected()) {
            notes.add(messages.text("national.note.corrected"));
        }
        return String.join(" · ", notes);
    }

    /** "27/34 tỉnh" with what is not in the sum: "3 không nêu vì số nhỏ". */
    public String coverage(Total total) {
        List<String> words = new ArrayList<>();
        words.add(messages.text("national.coverage", total.reported(), total.all()));
        add(words, "nils", total.nils());
        add(words, "heldBack", total.heldBack());
        add(words, "incomplete", total.incomplete());
        add(words, "partial", total.partial());
        return String.join(" · ", words);
    }

    private void add(List<String> words, String key, int count) {
        if (count > 0) {
            words.add(messages.text("national.coverage." + key, count));
        }
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
