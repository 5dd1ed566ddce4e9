package vn.doingoai.ui.chart;

import java.util.List;

/**
 * One of the two archipelagos, which the map's package does not draw: in a frame of its own east of the province it
 * belongs to, its islands as marks ({@code islands.csv}).
 *
 * @param key        of its name among the messages
 * @param province   the province of before 1 July 2025 that it is part of
 * @param top        upper edge of its frame
 * @param projection where its islands lie on the drawing
 * @param islands    the islands
 */
record Archipelago(String key, String province, int top, Projection projection, List<Topology.Place> islands) {

    /** Quần đảo Hoàng Sa, of Đà Nẵng. */
    static final Archipelago HOANG_SA = of("hoangSa", "da-nang", 3000, new Projection(110.9, 17.35, 780, 4740, 3120));

    /** Quần đảo Trường Sa, of Khánh Hòa. */
    static final Archipelago TRUONG_SA =
            of("truongSa", "khanh-hoa", 6300, new Projection(111.55, 11.75, 390, 4540, 6360));

    /** Both. */
    static final List<Archipelago> ALL = List.of(HOANG_SA, TRUONG_SA);

    /** Width of both frames, in units of the drawing. */
    static final int WIDTH = 1840;

    /** Height of both frames with their names. */
    static final int HEIGHT = 2480;

    /** Left edge of both frames. */
    static final int LEFT = 4500;

    private static Archipelago of(String key, String province, int top, Projection projection) {
        var islands = Shapes.rows("islands.csv").stream()
                .filter(row -> row.get("archipelago").equals(key))
                .map(row -> new Topology.Place(
                        Double.parseDouble(row.get("longitude")), Double.parseDouble(row.get("latitude"))))
                .toList();
        return new Archipelago("chart." + key, province, top, projection, islands);
    }

    /** Whether its islands are part of a province, of whichever time. */
    boolean partOf(String other) {
        return Shapes.parts(other).contains(province);
    }
}
