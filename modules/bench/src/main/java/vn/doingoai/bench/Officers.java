package vn.doingoai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All officers at work at once, each in a thread. */
final class Officers {
    private final List<Future<?>> work = new ArrayList<>();
    private final ExecutorService threads;
    private volatile boolean goOn = true;

    private Officers(List<Officer> officers) {
        this.threads = Executors.newFixedThreadPool(officers.size());
        officers.forEach(officer -> work.add(threads.submit(() -> {
            officer.saveWhile(() -> goOn);
            return null;
        })));
    }

    /** Everybody who has an account begins a report. */
    static List<Officer> of(Portal portal) throws IOException, InterruptedException {
        List<Officer> officers = new ArrayList<>();
        for (Account account : portal.officers()) {
            officers.add(Officer.of(Report.begun(Client.of(portal.port(), account))));
        }
        return officers;
    }

    /** They save until {@link #stop()}. */
    static Officers atWork(List<Officer> officers) {
        return new Officers(officers);
    }

    static long acknowledged(List<Officer> officers) {
        return officers.stream().mapToLong(Officer::acknowledged).sum();
    }

    /** Lets each finish the save it is at. */
    void stop() throws InterruptedException {
        goOn = false;
        try {
            for (Future<?> end : work) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new BenchProblem("An officer could not go on: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }
}
