package vn.doingoai.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Memory of the three parts: some seconds after a start, and the most while twenty officers save. */
final class MemoryBench {
    private record Memory(double payara, double database, double launcher) {
        static Memory now(Portal portal) throws IOException {
            return new Memory(
                    ProcessFigures.residentMegabytes(portal.payaraPid()),
                    ProcessFigures.proportionalMegabytesOfTree(portal.databasePid()),
                    ProcessFigures.residentMegabytes(portal.launcherPid()));
        }

        Memory most(Memory other) {
            return new Memory(
                    Math.max(payara, other.payara),
                    Math.max(database, other.database),
                    Math.max(launcher, other.launcher));
        }
    }

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
        print("at rest, 10 s after a start", Memory.now(portal));
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
        print("the most while " + officers.size() + " officers save", most);
        out.figure("saves per second", "%.0f", (Officers.acknowledged(officers) - before) / (double) seconds);
    }

    private void print(String name, Memory memory) {
        out.figure(
                name,
                "Payara %.0f MB, PostgreSQL %.0f MB, launcher %.0f MB",
                memory.payara(),
                memory.database(),
                memory.launcher());
    }
}
