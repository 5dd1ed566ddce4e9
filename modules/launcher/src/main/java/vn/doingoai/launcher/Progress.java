package vn.doingoai.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the console sees while the portal starts: one line a step, each with the seconds since the start. */
final class Progress {
    private final PrintStream out;
    private final Instant start = Instant.now();

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String sentence) {
        out.printf(Locale.ROOT, "[%3d s] %s%n", seconds(), sentence);
    }

    void line(String text) {
        out.println(text);
    }

    long seconds() {
        return Duration.between(start, Instant.now()).toSeconds();
    }
}
