package vn.doingoai.bench.nation;

import java.io.PrintStream;
import java.util.Locale;

/** Tells how far loading is: a line for each table, and one now and then while a long one goes on. */
final class LoadProgress {
    /** Rows of a whole nation, the words of names included; as found, only to guess how long it will take. */
    private static final double ROWS = 24_500_000;

    private static final double SILENCE_SECONDS = 10;

    private final PrintStream out;
    private final double expected;
    private final long start = System.nanoTime();
    private long rows;
    private double lastTold;

    LoadProgress(PrintStream out, NationSize size, double share) {
        this.out = out;
        this.expected = ROWS * size.size() * share;
    }

    /** Rows of a table as they come. */
    void add(String table, long more, long inTable, double secondsInTable) {
        rows += more;
        if (seconds() - lastTold > SILENCE_SECONDS) {
            tell(table + "…", inTable, secondsInTable);
        }
    }

    /** A table is full. */
    void end(String table, long inTable, double secondsInTable) {
        tell(table, inTable, secondsInTable);
    }

    /** A step that loads no rows. */
    void step(String what, double took) {
        out.printf(Locale.ROOT, "  %-28s %43.1f s%n", what, took);
    }

    long rows() {
        return rows;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void tell(String table, long inTable, double secondsInTable) {
        lastTold = seconds();
        double left = Math.max(0, expected - rows) * seconds() / Math.max(rows, 1);
        out.printf(
                Locale.ROOT,
                "  %-28s %,12d rows  %,9.0f/s  %6.1f s  about %.0f s left%n",
                table,
                inTable,
                inTable / Math.max(secondsInTable, 0.001),
                secondsInTable,
                left);
    }
}
