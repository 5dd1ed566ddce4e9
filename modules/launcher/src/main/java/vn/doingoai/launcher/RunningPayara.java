package vn.doingoai.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A Payara that has been started and perhaps serves the portal already.
 *
 * @param process the server
 * @param log what it writes
 * @param probe asks it for pages
 */
record RunningPayara(Process process, Path log, Probe probe) {
    private static final int TIMEOUT_SECONDS = 300;

    /** The first page itself, the way to the login page, or that the province merged into another. */
    private static final Set<Integer> ANSWERS = Set.of(200, 302, 303, 410);

    /** Returns when the host's first page answers; a server that ends, cannot deploy or stays silent is a problem. */
    void await(String host, Progress progress) throws InterruptedException {
        long start = progress.seconds();
        long said = start;
        for (int status = probe.status(host); !ANSWERS.contains(status); status = probe.status(host)) {
            if (!process.isAlive()) {
                throw new LaunchProblem("Payara đã dừng khi đang khởi động; xem " + log + ".");
            }
            if (progress.seconds() - start > TIMEOUT_SECONDS) {
                throw new LaunchProblem("Sau " + TIMEOUT_SECONDS + " giây " + host
                        + (status == 0 ? " vẫn không trả lời" : " vẫn trả lời lỗi " + status) + "; xem " + log + ".");
            }
            if (progress.seconds() - said >= 5) {
                said = progress.seconds();
                checkDeployed();
                progress.step("… chờ " + host);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** A server whose application failed goes on with nothing in it; only its log tells. */
    private void checkDeployed() {
        try {
            if (Files.readString(log).contains("Exception while loading the app")) {
                throw new LaunchProblem("Payara không nạp được cổng thông tin; xem " + log + ".");
            }
        } catch (IOException e) {
            throw LaunchProblem.file(log, e);
        }
    }
}
