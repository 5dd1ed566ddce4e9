package vn.doingoai.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.launcher.tenants.DemoPublisher;
import vn.doingoai.launcher.tenants.LoadedTenant;

/**
 * The demo reports that are still to be published: those that this data directory's first start wrote. A file names their
 * tenants until it is done, so that a start that was broken off is made good by the next, and a report that people have
 * worked on since is never taken out of their hands.
 */
final class DemoDebt {
    private final Path file;
    private final Path tenants;
    private final Options options;

    DemoDebt(DataDirectory data, Path tenants, Options options) {
        this.file = data.resolve("demo-reports.due");
        this.tenants = tenants;
        this.options = options;
    }

    /** Notes the tenants whose demo reports were written just now, unless they shall stay drafts. */
    void note(List<LoadedTenant> loaded) {
        List<String> due = loaded.stream()
                .filter(LoadedTenant::reports)
                .map(LoadedTenant::slug)
                .toList();
        if (!due.isEmpty() && !options.drafts()) {
            write(due);
        }
    }

    /** Whether this start publishes some. */
    boolean isOpen() {
        return options.demo() && !options.drafts() && Files.exists(file);
    }

    /** Publishes them over the running portal; what fails is told and tried again at the next start. */
    void settle(Path accounts, Progress progress) throws InterruptedException {
        String address = options.address().equals("0.0.0.0") ? "127.0.0.1" : options.address();
        URI portal = URI.create("http://" + address + ":" + options.port());
        DemoPublisher publisher = new DemoPublisher(tenants, accounts, portal);
        List<String> left = new ArrayList<>();
        for (String tenant : read()) {
            try {
                publisher.publish(tenant);
                progress.step("Đã phát hành báo cáo minh họa của " + tenant + ".");
            } catch (IOException e) {
                left.add(tenant);
                progress.step("Chưa phát hành được báo cáo minh họa của " + tenant + ", lần chạy sau sẽ làm tiếp: "
                        + e.getMessage());
            }
        }
        write(left);
        if (left.isEmpty()) {
            progress.step("Đã phát hành xong báo cáo minh họa; Bộ Ngoại giao nhận trong ít giây.");
        }
    }

    private List<String> read() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw LaunchProblem.file(file, e);
        }
    }

    private void write(List<String> due) {
        try {
            if (due.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.write(file, due);
            }
        } catch (IOException e) {
            throw LaunchProblem.file(file, e);
        }
    }
}
