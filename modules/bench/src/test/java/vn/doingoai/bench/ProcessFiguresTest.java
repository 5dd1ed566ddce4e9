package vn.doingoai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessFiguresTest {

    private static final String STAT =
            "4321 (Web Content) x) S 1 4321 4321 0 -1 4194560 900 800 7 6 150 50 30 12 20 0 66 0 1234 5678 999";

    @Test
    void timesAreFoundBehindANameWithSpacesAndBrackets() {
        assertThat(ProcessFigures.ownTicks(STAT)).isEqualTo(200);
        assertThat(ProcessFigures.endedChildrenTicks(STAT)).isEqualTo(42);
    }

    @Test
    void aProcessThatHasEndedMeanwhileCountsNothing() {
        assertThat(ProcessFigures.ownTicks("")).isZero();
        assertThat(ProcessFigures.kilobytes("", "Pss")).isZero();
    }

    @Test
    void kilobytesAreThoseOfTheLineWithTheWholeName() {
        String rollup = "55-7f ---p 00 00:00 0 [rollup]\nRss:   900 kB\nPss_Anon:   5 kB\nPss:     1234 kB\n";
        assertThat(ProcessFigures.kilobytes(rollup, "Pss")).isEqualTo(1234);
    }

    @Test
    void thisVeryProcessHasUsedCpuAndMemory() throws IOException {
        long pid = ProcessHandle.current().pid();
        assertThat(ProcessFigures.cpuSecondsOfTree(pid)).isPositive();
        assertThat(ProcessFigures.residentMegabytes(pid)).isGreaterThan(10);
        assertThat(ProcessFigures.proportionalMegabytesOfTree(pid)).isGreaterThan(10);
    }
}
