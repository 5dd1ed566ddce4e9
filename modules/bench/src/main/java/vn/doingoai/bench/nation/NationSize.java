package vn.doingoai.bench.nation;

import org.jspecify.annotations.Nullable;

/**
 * Which nation. The same values make the same rows.
 *
 * @param size share of the whole nation's rows and units, 1 being some ten million rows in registers
 * @param seed what chance begins with
 * @param only the one province that gets rows, as many as it has in the whole nation; null for all
 */
public record NationSize(double size, long seed, @Nullable String only) {

    /** The whole nation. */
    public NationSize(double size, long seed) {
        this(size, seed, null);
    }

    boolean has(NationProvince province) {
        return only == null || only.equals(province.tenant());
    }
}
