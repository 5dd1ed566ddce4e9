package vn.doingoai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many requests, as many at once as there are callers: each sends its next one when it has its answer. */
final class Load {
    /**
     * What came of it.
     *
     * @param seconds from the first request sent to the last answer
     */
    record Result(int requests, double seconds, Latencies latencies) {
        double perSecond() {
            return requests / seconds;
        }
    }

    private Load() {}

    /** Sends that many requests in all; the first one that fails ends the measurement. */
    static Result run(int requests, List<? extends Callable<?>> callers) throws InterruptedException {
        long[] nanos = new long[requests];
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            long start = System.nanoTime();
            List<Future<?>> ends = new ArrayList<>();
            for (Callable<?> caller : callers) {
                ends.add(threads.submit(() -> work(caller, next, nanos)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
            return new Result(requests, (System.nanoTime() - start) / 1e9, new Latencies(nanos));
        } catch (ExecutionException e) {
            throw new BenchProblem("A request under load failed: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void work(Callable<?> caller, AtomicInteger next, long[] nanos) throws Exception {
        for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
            long start = System.nanoTime();
            caller.call();
            nanos[i] = System.nanoTime() - start;
        }
        return null;
    }
}
