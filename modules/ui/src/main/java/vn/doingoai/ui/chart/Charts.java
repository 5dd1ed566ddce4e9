package vn.doingoai.ui.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.doingoai.ui.convert.NumberConverter;
import vn.doingoai.ui.text.PageMessages;

/** What the tags of maps and charts print. */
@Named("charts")
@RequestScoped
public class Charts {

    @Inject
    private PageMessages messages;

    /** The map as SVG; ids in it begin with the given one. */
    public String map(String id, List<ProvinceDatum> provinces) {
        return new ProvinceMap(id, provinces).draw(messages::text);
    }

    /** What the fillings of that map mean: the classes with their least and greatest amounts, then what is no amount. */
    public List<LegendEntry> legend(String id, List<ProvinceDatum> provinces) {
        var filling = new Filling(id, provinces);
        List<LegendEntry> legend = new ArrayList<>();
        for (int shade = Quantiles.COUNT - 1; shade >= 0; shade--) {
            var amounts = filling.quantiles().amounts(shade);
            if (!amounts.isEmpty()) {
                var least = NumberConverter.print(amounts.get(0));
                var greatest = NumberConverter.print(amounts.get(amounts.size() - 1));
                var range = least.equals(greatest) ? least : messages.text("chart.range", least, greatest);
                legend.add(entry(Filling.style(shade), filling.fill(Datum.State.VALUE), range, amounts.size()));
            }
        }
        for (var state : Datum.State.values()) {
            long count = provinces.stream()
                    .filter(each -> filling.style(each.datum()).equals(Filling.style(state)))
                    .count();
            if (count > 0) {
                var text = messages.text("chart." + Filling.style(state));
                legend.add(entry(Filling.style(state), filling.fill(state), text, count));
            }
        }
        return legend;
    }

    /** The trend as SVG; ids in it begin with the given one. */
    public String trend(String id, Trend trend) {
        return new TrendChart(id, trend).draw();
    }

    /** The series of a trend with their signs, and what marks of another form mean if there are any. */
    public List<LegendEntry> legend(Trend trend) {
        List<LegendEntry> legend = new ArrayList<>();
        for (int at = 0; at < trend.series().size(); at++) {
            legend.add(new LegendEntry(
                    TrendChart.style(at),
                    TrendChart.mark(at),
                    trend.series().get(at).name()));
        }
        var data = trend.series().stream().flatMap(each -> each.data().stream()).toList();
        if (data.stream().anyMatch(Datum::partial)) {
            legend.add(new LegendEntry("hollow", TrendChart.mark(0), messages.text("chart.partial")));
        }
        if (data.stream().anyMatch(each -> each.state() == Datum.State.NIL)) {
            legend.add(new LegendEntry("none", TrendChart.nil(), messages.text("chart.nil")));
        }
        return legend;
    }

    /** How long a bar is beside the longest of them, in per cent; 0 for what is no amount. */
    public String length(List<Bar> bars, Bar bar) {
        var longest = bars.stream()
                .flatMap(each -> Stream.ofNullable(each.datum().amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal amount = bar.datum().amount();
        if (amount == null || amount.signum() <= 0) {
            return "0";
        }
        return String.format(Locale.ROOT, "%.2f%%", 100 * amount.doubleValue() / longest.doubleValue());
    }

    private LegendEntry entry(String style, String fill, String text, long count) {
        return new LegendEntry(style, fill, messages.text("chart.count", text, count));
    }
}
