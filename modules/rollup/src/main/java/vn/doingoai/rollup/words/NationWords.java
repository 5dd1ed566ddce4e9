package vn.doingoai.rollup.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doingoai.indicators.Comparison;
import vn.doingoai.indicators.Comparison.Comparability;
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

    private static final int MOST_NAMES = 3;

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
     * @param change difference to a base, or empty
     * @param href   where it leads, or empty
     */
    public CellText cell(FigureKey key, Cell cell, String change, String href) {
        return new CellText(figure(key), text(cell), spoken(cell), note(cell), change, code(cell.state()), href);
    }

    /** A sum as a table shows it; its coverage is told where somebody is not in it. */
    public CellText total(String head, Total total) {
        boolean known = total.amount() != null;
        return new CellText(
                head,
                known ? VietnameseNumber.format(total.number()) : messages.text("national.cell.missing"),
                known ? "" : messages.text("national.spoken.missing"),
                total.complete() ? "" : coverage(total),
                "",
                known ? "value" : "missing",
                "");
    }

    /** A sum over periods: a province counts once in each. */
    public CellText overTime(String head, Total total) {
        CellText text = total(head, total);
        return total.complete()
                ? text
                : new CellText(
                        head,
                        text.text(),
                        text.spoken(),
                        messages.text("national.coverage.figures", total.reported(), total.all()),
                        "",
                        text.style(),
                        "");
    }

    /** The name of a province, with its last year where it exists no more. */
    public String province(Province province) {
        LocalDate last = province.validTo();
        return last == null ? province.name() : "%s (–%d)".formatted(province.name(), last.getYear());
    }

    /** Number, "Không" or sign. */
    public String text(Cell cell) {
        return cell.state() == State.VALUE
                ? VietnameseNumber.format(cell.number())
                : messages.text("national.cell." + code(cell.state()));
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

    /**
     * "+5 (+5,9%)", or why there is none; empty where there is nothing to compare. Of shares the difference is told in
     * points, and no share of a share.
     */
    public String change(FigureKey key, Comparison comparison) {
        Optional<BigDecimal> difference = comparison.difference();
        if (difference.isEmpty()) {
            return reason(comparison);
        }
        String signed = signed(difference.get());
        if (indicator(key).unit().equals("%")) {
            return messages.text("national.compare.points", signed);
        }
        return comparison
                .percent()
                .map(percent -> "%s (%s%%)".formatted(signed, signed(percent)))
                .orElse(signed);
    }

    private String reason(Comparison comparison) {
        Comparability reason = comparison.comparability();
        if (reason == Comparability.NO_BASE) {
            return "";
        }
        List<String> missing = comparison.missing();
        int others = missing.size() - MOST_NAMES;
        String names = String.join(", ", missing.subList(0, Math.min(MOST_NAMES, missing.size())));
        return messages.text(
                "national.compare." + reason.name().toLowerCase(Locale.ROOT),
                others > 0 ? messages.text("national.compare.others", names, others) : names);
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + VietnameseNumber.format(number);
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
