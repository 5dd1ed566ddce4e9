package vn.doingoai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    /** 100 ms, 99 ms … 1 ms. */
    private final Latencies hundred = new Latencies(
            LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray());

    @Test
    void percentileIsTheTimeWithinWhichThatShareWasAnswered() {
        assertThat(hundred.percentile(0.5)).isEqualTo(50);
        assertThat(hundred.percentile(0.95)).isEqualTo(95);
        assertThat(hundred.percentile(1)).isEqualTo(100);
    }

    @Test
    void percentileIsAlwaysATimeThatWasMeasured() {
        Latencies three = new Latencies(new long[] {3_000_000, 1_000_000, 2_000_000});
        assertThat(three.percentile(0)).isEqualTo(1);
        assertThat(three.percentile(0.5)).isEqualTo(2);
        assertThat(three.percentile(0.95)).isEqualTo(3);
    }
}
