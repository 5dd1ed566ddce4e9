package vn.doingoai.rollup.nation;

import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/**
 * One row of the nation: a province, and those whose figures are its figures in a period.
 *
 * @param parts the provinces that reported then; the province itself unless it has come of others since
 */
public record Territory(Province province, List<Province> parts) {

    /** Copies the list. */
    public Territory {
        parts = List.copyOf(parts);
    }

    /** A province as it reported itself. */
    public static Territory of(Province province) {
        return new Territory(province, List.of(province));
    }

    /** Whether figures of several provinces are put together. */
    public boolean merged() {
        return parts.size() > 1;
    }

    /** The name of a part; of one that its successor took over as it was of before: "Gia Lai cũ". */
    String nameOf(Province part) {
        boolean same = !part.id().equals(province.id()) && part.name().equals(province.name());
        return same ? part.name() + " cũ" : part.name();
    }

    /** Whether the land of an earlier day is not that of the parts: the province is larger today than they were. */
    public boolean lacksLandOf(LocalDate day) {
        return !parts.containsAll(Provinces.before(province, day));
    }
}
