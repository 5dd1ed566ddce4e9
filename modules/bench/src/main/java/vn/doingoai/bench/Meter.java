package vn.doingoai.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What a piece of work costs in this process, by one thread, once it is warm.
 *
 * @param cpu of the thread, each time
 * @param processMillis mean CPU of the whole process, its collector and compiler included
 * @param megabytes mean allocation
 */
record Meter(Latencies cpu, double processMillis, double megabytes) {

    /** Does the work so often without looking, then so often again. */
    static Meter of(int times, Callable<?> work) throws Exception {
        for (int i = 0; i < times; i++) {
            work.call();
        }
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long[] nanos = new long[times];
        long allocated = thread.getCurrentThreadAllocatedBytes();
        long processNanos = process.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            long before = thread.getCurrentThreadCpuTime();
            work.call();
            nanos[i] = thread.getCurrentThreadCpuTime() - before;
        }
        return new Meter(
                new Latencies(nanos),
                (process.getProcessCpuTime() - processNanos) / 1e6 / times,
                (thread.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / times);
    }

    /** Prints it under the last heading. */
    void print(Printout out) {
        out.figure("CPU of the thread, median", "%.1f ms", cpu.percentile(0.5));
        out.figure("CPU of the thread, p95", "%.1f ms", cpu.percentile(0.95));
        out.figure("CPU of the process (collector, compiler), mean", "%.1f ms", processMillis);
        out.figure("allocated", "%.1f MB", megabytes);
    }
}
