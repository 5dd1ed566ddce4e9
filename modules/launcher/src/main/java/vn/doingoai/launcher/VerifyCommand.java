package vn.doingoai.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.doingoai.launcher.verify.Verdict;
import vn.doingoai.launcher.verify.Verification;

/**
 * {@code deploy/verify}: says of every tenant whether its chain of publications holds. Runs beside a running portal, and
 * starts the embedded database for itself where none runs.
 */
final class VerifyCommand {

    private static final int BROKEN = 3;

    private final Options options;
    private final Children children;
    private final Progress progress;

    VerifyCommand(Options options, Children children, Progress progress) {
        this.options = options;
        this.children = children;
        this.progress = progress;
    }

    /** 0 when every chain holds, 3 when one is broken. */
    int run() throws InterruptedException {
        try (Connection owner = OwnerConnection.open(options, children, progress)) {
            List<Verdict> verdicts = Verification.of(owner);
            verdicts.forEach(this::print);
            return verdicts.stream().allMatch(verdict -> verdict.findings().isEmpty()) ? 0 : BROKEN;
        } catch (SQLException e) {
            throw new LaunchProblem("Cơ sở dữ liệu báo lỗi: " + e.getMessage(), e);
        }
    }

    private void print(Verdict verdict) {
        if (verdict.findings().isEmpty()) {
            progress.line("%s: %d bản phát hành, chuỗi nguyên vẹn%s"
                    .formatted(
                            verdict.tenant(),
                            verdict.publications(),
                            verdict.head().isEmpty() ? "" : "; mã băm cuối " + verdict.head()));
            return;
        }
        progress.line("%s: CHUỖI KHÔNG NGUYÊN VẸN, %d điểm khác:"
                .formatted(verdict.tenant(), verdict.findings().size()));
        verdict.findings().forEach(finding -> progress.line("  " + finding));
    }
}
