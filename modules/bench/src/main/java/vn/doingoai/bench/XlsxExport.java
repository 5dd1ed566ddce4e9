package vn.doingoai.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import vn.doingoai.documents.forms.FormLine;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.forms.FormXlsx;

/** Writes a form as XLSX and, beside it, as zipped bare text: in a process of its own, because the heap is bounded. */
final class XlsxExport {
    private XlsxExport() {}

    /**
     * Prints seconds of the workbook, its bytes, megabytes of heap at the most, seconds of the text.
     *
     * @param arguments how many rows, and how often
     */
    public static void main(String[] arguments) throws IOException {
        FormTable form = SampleForm.rows(Integer.parseInt(arguments[0]));
        int times = Integer.parseInt(arguments[1]);
        Counter bytes = new Counter();
        double seconds = Double.MAX_VALUE;
        double text = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            bytes = new Counter();
            long start = cpu();
            FormXlsx.write(List.of(form), bytes);
            seconds = Math.min(seconds, (cpu() - start) / 1e9);
            start = cpu();
            writeText(form);
            text = Math.min(text, (cpu() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "%.3f %d %.1f %.3f%n", seconds, bytes.count, peakMegabytes(), text);
    }

    /** Waits for the child and answers what it printed, which is nothing when its heap was too small. */
    static String run(int rows, int times, int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx" + megabytes + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        XlsxExport.class.getName(),
                        Integer.toString(rows),
                        Integer.toString(times))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            return "";
        }
        return printed.strip();
    }

    private static void writeText(FormTable form) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(new Counter()), StandardCharsets.UTF_8)) {
            for (FormLine line : (Iterable<FormLine>) form.lines()::iterator) {
                out.write(String.join("\t", line.cells()));
                out.write('\n');
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What was not yet collected counts too. */
    private static double peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    /** Nothing is kept. */
    private static final class Counter extends OutputStream {
        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            count += length;
        }
    }
}
