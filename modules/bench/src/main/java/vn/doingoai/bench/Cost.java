package vn.doingoai.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What requests cost, seen from outside: wall time, and the CPU of Payara and of all of PostgreSQL's processes. */
final class Cost {

    /** Something that is asked. */
    interface Request<T> {
        T send() throws IOException, InterruptedException, SQLException;
    }

    private final Portal portal;
    private final List<Long> nanos = new ArrayList<>();
    private double payara;
    private double database;

    Cost(Portal portal) {
        this.portal = portal;
    }

    /** Asks once; what it cost is kept if everything is warm by now. */
    <T> T of(boolean warm, Request<T> request) throws IOException, InterruptedException, SQLException {
        double payaraBefore = ProcessFigures.cpuSeconds(portal.payaraPid());
        double databaseBefore = ProcessFigures.cpuSecondsOfTree(portal.databasePid());
        long start = System.nanoTime();
        T answer = request.send();
        long wall = System.nanoTime() - start;
        if (warm) {
            nanos.add(wall);
            payara += ProcessFigures.cpuSeconds(portal.payaraPid()) - payaraBefore;
            database += ProcessFigures.cpuSecondsOfTree(portal.databasePid()) - databaseBefore;
        }
        return answer;
    }

    /** Median wall time. */
    double millis() {
        return new Latencies(nanos.stream().mapToLong(Long::longValue).toArray()).percentile(0.5);
    }

    void print(Printout out, String name) {
        out.figure(
                name,
                "%.1f ms; CPU, mean: Payara %.0f ms, PostgreSQL %.0f ms",
                millis(),
                1000 * payara / nanos.size(),
                1000 * database / nanos.size());
    }
}
