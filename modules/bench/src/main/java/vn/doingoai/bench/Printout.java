package vn.doingoai.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The figures on the console: a heading for each part, then a line for each figure. */
final class Printout {
    private final PrintStream out;

    Printout(PrintStream out) {
        this.out = out;
    }

    void heading(String text) {
        out.println();
        out.println(text);
    }

    /** A figure with its unit; the format is that of one number or text. */
    void figure(String name, String format, Object... values) {
        out.printf(Locale.ROOT, "  %-52s %s%n", name, String.format(Locale.ROOT, format, values));
    }

    void line(String text) {
        out.println("  " + text);
    }
}
