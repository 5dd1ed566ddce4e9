package vn.doingoai.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.launcher.merger.EndingUnits;
import vn.doingoai.launcher.merger.Merger;
import vn.doingoai.launcher.merger.MergerDesk;

/** {@code deploy/merge}: a province's merger into another, told, carried out or taken back. Works beside a running portal. */
final class MergeCommand {
    private static final String USAGE = """
            deploy/merge TỈNH [--dry-run | --carry-out | --undo] [--data THƯ_MỤC | --database URL]
              TỈNH         thư mục của tỉnh kết thúc dưới tenants/, như quang-binh
              --dry-run    chỉ nói những gì sẽ xảy ra (mặc định); với tỉnh không kết thúc: với đơn vị kết thúc trong tỉnh
              --carry-out  thực hiện, trong một giao dịch
              --undo       hoàn tác, khi tỉnh kế tục chưa phát hành văn bản nào
            """;

    private static final String DRY_RUN = "--dry-run";

    private final Options options;
    private final Path tenants;
    private final Children children;
    private final Progress progress;

    MergeCommand(Options options, Path tenants, Children children, Progress progress) {
        this.options = options;
        this.tenants = tenants;
        this.children = children;
        this.progress = progress;
    }

    /** The command line without the tenant and the act, for {@link Options}. */
    static List<String> options(List<String> arguments) {
        if (arguments.isEmpty() || arguments.get(0).startsWith("--")) {
            throw new LaunchProblem(USAGE);
        }
        return arguments.stream().skip(1).filter(each -> !isAct(each)).toList();
    }

    private static boolean isAct(String argument) {
        return List.of(DRY_RUN, "--carry-out", "--undo").contains(argument);
    }

    /** Does what the arguments say; a refusal is a {@link LaunchProblem}. */
    void run(List<String> arguments) throws InterruptedException {
        TenantSettings tenant = Merger.settings(tenants, arguments.get(0));
        List<String> acts =
                arguments.stream().filter(MergeCommand::isAct).distinct().toList();
        if (acts.size() > 1) {
            throw new LaunchProblem(USAGE);
        }
        String act = acts.isEmpty() ? DRY_RUN : acts.get(0);
        try (Connection owner = OwnerConnection.open(options, children, progress)) {
            if (act.equals(DRY_RUN) && tenant.end() == null) {
                EndingUnits.dryRun(owner, tenant).forEach(progress::line);
            } else {
                Merger merger = Merger.declared(tenants, tenant.tenant());
                act(new MergerDesk(owner, merger), merger, act);
            }
        } catch (SQLException e) {
            throw new LaunchProblem("Cơ sở dữ liệu báo lỗi, không có gì thay đổi: " + e.getMessage(), e);
        }
    }

    private void act(MergerDesk desk, Merger merger, String act) throws SQLException {
        String doneBy = System.getProperty("user.name", "");
        switch (act) {
            case "--carry-out" -> {
                desk.carryOut(doneBy);
                progress.line("Đã sáp nhập " + merger.closed().textName() + " vào "
                        + merger.successor().textName() + ".");
            }
            case "--undo" -> {
                desk.undo(doneBy);
                progress.line("Đã hoàn tác: " + merger.closed().textName() + " hoạt động như trước.");
            }
            default -> desk.dryRun().forEach(progress::line);
        }
    }
}
