package vn.doingoai.bench;

import java.util.Arrays;

/** How long each of many requests took. */
final class Latencies {
    private final long[] sorted;

    Latencies(long[] nanos) {
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /**
     * The time within which that share of the requests was answered, in milliseconds (nearest rank, so always one that
     * was measured).
     */
    double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
