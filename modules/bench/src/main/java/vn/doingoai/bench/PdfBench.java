package vn.doingoai.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.pdf.OfficialPdf;

/** What a report of twelve pages costs to print, in this process, by one thread. */
final class PdfBench {
    private final Printout out;
    private final int documents;

    PdfBench(Printout out, boolean quick) {
        this.out = out;
        this.documents = quick ? 40 : 400;
    }

    void run() {
        OfficialDocument report = SampleReport.pages(12);
        for (int i = 0; i < documents; i++) {
            OfficialPdf.render(report, PrintProfile.DECREE_30);
        }
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long[] nanos = new long[documents];
        long allocated = thread.getCurrentThreadAllocatedBytes();
        long processNanos = process.getProcessCpuTime();
        int bytes = 0;
        for (int i = 0; i < documents; i++) {
            long before = thread.getCurrentThreadCpuTime();
            bytes = OfficialPdf.render(report, PrintProfile.DECREE_30).length;
            nanos[i] = thread.getCurrentThreadCpuTime() - before;
        }
        processNanos = process.getProcessCpuTime() - processNanos;
        allocated = thread.getCurrentThreadAllocatedBytes() - allocated;
        print(new Latencies(nanos), processNanos / 1e6 / documents, allocated / 1e6 / documents, bytes);
    }

    private void print(Latencies cpu, double processMillis, double megabytes, int bytes) {
        out.heading("PDF of a report of 12 pages, warm, " + documents + " times (aim: at most 40 ms)");
        out.figure("CPU of the thread, median", "%.1f ms", cpu.percentile(0.5));
        out.figure("CPU of the thread, p95", "%.1f ms", cpu.percentile(0.95));
        out.figure("CPU of the process (collector, compiler), mean", "%.1f ms", processMillis);
        out.figure("allocated", "%.1f MB", megabytes);
        out.figure("size of the file", "%.0f kB", bytes / 1e3);
    }
}
