package vn.doingoai.ui.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/** Draws the map of Viet Nam, every province a shape that has a name, a filling and mostly a link. */
final class ProvinceMap {

    private static final String SIZE = "-30 -30 6400 9400";
    private static final int ISLAND = 42;
    private static final int LINE = 250;
    private static final int TILE = 110;

    private final String id;
    private final List<ProvinceDatum> provinces;
    private final Filling filling;
    private final Svg svg = new Svg();

    ProvinceMap(String id, List<ProvinceDatum> provinces) {
        this.id = id;
        this.provinces = provinces;
        this.filling = new Filling(id, provinces);
    }

    /**
     * The drawing.
     *
     * @param words text of a message; the archipelagos' names have "|" between their lines
     */
    String draw(UnaryOperator<String> words) {
        svg.open("svg", "viewBox", SIZE, "class", "vietnam", "role", "group", "aria-labelledby", id + "-caption");
        Patterns.write(svg, id, TILE);
        ground();
        Archipelago.ALL.forEach(each -> frame(each, words.apply(each.key()).split("\\|")));
        provinces.forEach(this::province);
        return svg.close().toString();
    }

    /** Territory that no given province has, so that the country is whole whatever is asked. */
    private void ground() {
        Set<String> drawn = new HashSet<>();
        provinces.forEach(each -> drawn.addAll(Shapes.parts(each.province())));
        svg.open("g", "class", "ground", "aria-hidden", "true");
        Provinces.existingOn(Provinces.MERGED_ON.minusYears(1)).stream()
                .map(Province::id)
                .filter(each -> !drawn.contains(each))
                .forEach(this::shape);
        svg.close();
    }

    private void province(ProvinceDatum province) {
        var datum = province.datum();
        var fill = filling.fill(datum.state());
        var style = filling.style(datum);
        if (province.href() == null) {
            svg.open("g", "role", "img", "aria-label", province.label(), "class", style, "fill", fill);
        } else {
            svg.open("a", "href", province.href(), "aria-label", province.label(), "class", style, "fill", fill);
        }
        svg.text("title", province.label());
        shape(province.province());
        svg.close();
    }

    private void shape(String province) {
        svg.empty("path", "d", Shapes.path(province));
        for (var archipelago : Archipelago.ALL) {
            if (archipelago.partOf(province)) {
                var projection = archipelago.projection();
                archipelago
                        .islands()
                        .forEach(island -> svg.empty(
                                "circle", "cx", projection.x(island), "cy", projection.y(island), "r", ISLAND));
            }
        }
    }

    private void frame(Archipelago archipelago, String... lines) {
        svg.empty(
                "rect",
                "class",
                "frame",
                "x",
                Archipelago.LEFT,
                "y",
                archipelago.top(),
                "width",
                Archipelago.WIDTH,
                "height",
                Archipelago.HEIGHT);
        int middle = Archipelago.LEFT + Archipelago.WIDTH / 2;
        svg.open("text", "class", "name", "text-anchor", "middle");
        int y = archipelago.top() + Archipelago.HEIGHT - LINE * lines.length + LINE / 2;
        for (var line : lines) {
            svg.text("tspan", line + " ", "x", middle, "y", y);
            y += LINE;
        }
        svg.close();
    }
}
