package vn.doingoai.ui.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
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
                legend.add(entry(Filling.style(shade), "currentColor", range, amounts.size()));
            }
        }
        for (var state : Datum.State.values()) {
            long count = provinces.stream()
                    .filter(each -> filling.style(each.datum()).equals(Filling.style(state)))
                    .count();
            if (count > 0) {
                var text = messages.text("chart." + Filling.style(state));
                legend.add(entry(Filling.style(state), filling.pattern(state), text, count));
            }
        }
        return legend;
    }

    private LegendEntry entry(String style, String fill, String text, long count) {
        return new LegendEntry(style, fill, messages.text("chart.count", text, count));
    }
}
