package vn.doingoai.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * The processes this launcher started. However the launcher ends, short of kill -9, one shutdown hook stops them, the
 * last one started first, so that the database outlives those who write to it.
 */
final class Children {
    /** How a child is asked to end; returns when it has ended. */
    interface Stop {
        void run() throws InterruptedException;
    }

    private record Child(String name, Process process, Stop stop) {}

    private final Deque<Child> started = new ArrayDeque<>();
    private final Progress progress;
    private volatile boolean stopping;

    Children(Progress progress) {
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop"));
    }

    synchronized void add(String name, Process process, Stop stop) {
        started.push(new Child(name, process, stop));
    }

    /** Whether the end has begun: what fails from now on is a consequence and not worth a message. */
    boolean stopping() {
        return stopping;
    }

    /** Waits until one of the processes ends and returns its name. */
    String awaitFirstEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = started.stream()
                    .map(child -> child.process().onExit().thenApply(ended -> child.name()))
                    .toArray(CompletableFuture<?>[]::new);
        }
        return (String) CompletableFuture.anyOf(ends).join();
    }

    private void stopAll() {
        stopping = true;
        while (true) {
            Child child;
            synchronized (this) {
                if (started.isEmpty()) {
                    return;
                }
                child = started.pop();
            }
            if (child.process().isAlive()) {
                progress.step("Dừng " + child.name() + "…");
                stop(child);
            }
        }
    }

    private void stop(Child child) {
        try {
            child.stop().run();
        } catch (LaunchProblem problem) {
            progress.step(String.valueOf(problem.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
