package vn.doingoai.ui.chart;

import org.jspecify.annotations.Nullable;

/**
 * One province of the map.
 *
 * @param province id of {@link vn.doingoai.kernel.organisation.Provinces}, of whichever time
 * @param name     as it is read, "Gia Lai"
 * @param datum    what it is filled with
 * @param href     where a click leads, or null
 */
public record ProvinceDatum(
        String province, String name, Datum datum, @Nullable String href) {

    /** What is read when the province has the focus: "Gia Lai: 90 đoàn". */
    public String label() {
        return name + ": " + datum.text();
    }
}
