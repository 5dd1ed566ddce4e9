package vn.doingoai.bench;

import java.io.IOException;
import java.util.Locale;

/** From the command to the login page: with an empty data directory, and with the one of the run before. */
final class StartBench {
    private final Portal portal;
    private final Printout out;

    StartBench(Portal portal, Printout out) {
        this.portal = portal;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        portal.wipe();
        out.heading("Start, from the command to the first login page");
        print("cold (empty data directory)", portal.start());
        portal.stop();
        print("warm (second start on it)", portal.start());
    }

    private void print(String name, Launch launch) {
        out.figure(name, "%.1f s", launch.secondsToFirstPage());
        for (Launch.Step step : launch.steps()) {
            String text = step.text().replaceFirst("^\\[ *\\d+ s] ", "");
            if (!text.equals(step.text()) && !text.startsWith("…")) {
                out.line(String.format(Locale.ROOT, "  %5.1f s  %s", step.seconds(), text));
            }
        }
    }
}
