package vn.doingoai.ui.chart;

/**
 * The patterns for what is no amount. They stand in the drawing that uses them, since a style sheet cannot point into a
 * page.
 */
final class Patterns {

    private Patterns() {}

    /** Writes all of them. */
    static void write(Svg svg, String drawing, int tile) {
        svg.open("defs");
        write(svg, drawing, Datum.State.MISSING, tile, "M0 0V" + tile);
        write(svg, drawing, Datum.State.NIL, tile, "M" + tile / 3 + " " + tile / 2 + "h" + tile / 4);
        write(svg, drawing, Datum.State.SUPPRESSED, tile, "M0 0V" + tile + "M0 0H" + tile);
        svg.close();
    }

    /** What fills a shape with one. */
    static String fill(String drawing, Datum.State state) {
        return "url(#" + id(drawing, state) + ")";
    }

    private static void write(Svg svg, String drawing, Datum.State state, int tile, String lines) {
        svg.open(
                        "pattern",
                        "id",
                        id(drawing, state),
                        "class",
                        "pattern",
                        "width",
                        tile,
                        "height",
                        tile,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .empty("rect", "width", tile, "height", tile)
                .empty("path", "d", lines)
                .close();
    }

    private static String id(String drawing, Datum.State state) {
        return drawing + "-" + Filling.style(state);
    }
}
