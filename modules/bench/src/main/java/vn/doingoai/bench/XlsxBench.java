package vn.doingoai.bench;

import java.io.IOException;

/** A form of ten thousand rows as XLSX, in a heap that holds its rows and little more. */
final class XlsxBench {
    private static final int HEAP_MEGABYTES = 64;

    private final Printout out;
    private final boolean quick;

    XlsxBench(Printout out, boolean quick) {
        this.out = out;
        this.quick = quick;
    }

    void run() throws IOException, InterruptedException {
        out.heading("Form 01.A as XLSX, CPU of the thread, least of several; -Xmx" + HEAP_MEGABYTES + "m");
        print(1000);
        print(10_000);
    }

    private void print(int rows) throws IOException, InterruptedException {
        String printed = XlsxExport.run(rows, quick ? 1 : 10, HEAP_MEGABYTES);
        if (printed.isEmpty()) {
            throw new BenchProblem(rows + " rows do not fit in " + HEAP_MEGABYTES + " MB");
        }
        String[] figures = printed.split(" ", -1);
        double seconds = Double.parseDouble(figures[0]);
        double text = Double.parseDouble(figures[3]);
        out.figure(
                rows + " rows",
                "%.2f s, %.1f MB of file, heap at most %.0f MB with garbage; as gzipped text %.2f s, %.1f times less",
                seconds,
                Double.parseDouble(figures[1]) / 1e6,
                Double.parseDouble(figures[2]),
                text,
                seconds / text);
    }
}
