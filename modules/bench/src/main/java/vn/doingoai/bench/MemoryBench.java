package vn.doingoai.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Memory of the three parts: some seconds after a start, and the most while twenty officers save. */
final class MemoryBench {
    private final Portal portal;
    private final Printout out;
    private final int seconds;

    MemoryBench(Portal portal, Printout out, boolean quick) {
        this.portal = portal;
        this.out = out;
        this.seconds = quick ? 5 : 60;
    }

    void run() throws IOException, InterruptedException {
        portal.stop();
        portal.start();
        TimeUnit.SECONDS.sleep(10);
        out.heading("Memory: RSS of Payara and launcher, PSS of all PostgreSQL processes");
        Memory.now(portal).print(out, "at rest, 10 s after a start");
        List<Officer> officers = Officers.of(portal);
        long before = Officers.acknowledged(officers);
        Memory most = Memory.now(portal);
        Officers work = Officers.atWork(officers);
        try {
            for (int i = 0; i < seconds; i++) {
                TimeUnit.SECONDS.sleep(1);
                most = most.most(Memory.now(portal));
            }
        } finally {
            work.stop();
        }
        most.print(out, "the most while " + officers.size() + " officers save");
        out.figure("saves per second", "%.0f", (Officers.acknowledged(officers) - before) / (double) seconds);
    }
}
