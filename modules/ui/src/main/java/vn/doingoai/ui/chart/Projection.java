package vn.doingoai.ui.chart;

import java.util.List;

/**
 * Where places lie on the drawing: Mercator's projection, x to the right and y down, in whole units.
 *
 * @param west  longitude of x = 0, degrees
 * @param north latitude of y = 0, degrees
 * @param scale units to a degree of longitude
 * @param left  added to x
 * @param top   added to y
 */
record Projection(double west, double north, double scale, int left, int top) {

    /** The mainland with its near islands. */
    static final Projection MAINLAND = new Projection(102.05, 23.45, 600, 0, 0);

    int x(Topology.Place place) {
        return left + (int) Math.round((place.longitude() - west) * scale);
    }

    int y(Topology.Place place) {
        return top + (int) Math.round((mercator(north) - mercator(place.latitude())) * scale);
    }

    /** Closed lines as data of an SVG path, each point told from the one before. */
    String path(List<List<Topology.Place>> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            int x = x(ring.get(0));
            int y = y(ring.get(0));
            path.append('M').append(x).append(' ').append(y).append('l');
            for (var place : ring.subList(1, ring.size())) {
                int right = x(place) - x;
                int down = y(place) - y;
                if (right != 0 || down != 0) {
                    path.append(right).append(down < 0 ? "" : " ").append(down).append(' ');
                    x += right;
                    y += down;
                }
            }
            path.append("0 0z");
        }
        return path.toString();
    }

    private static double mercator(double latitude) {
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
    }
}
