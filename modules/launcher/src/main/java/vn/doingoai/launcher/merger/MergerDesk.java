package vn.doingoai.launcher.merger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.doingoai.launcher.LaunchProblem;
import vn.doingoai.launcher.tenants.OwnerSql;

/** The three things that are done with a declared merger. */
public final class MergerDesk {
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final Connection owner;
    private final Merger merger;

    /**
     * Begins.
     *
     * @param owner a connection of the role that owns the schema
     */
    public MergerDesk(Connection owner, Merger merger) {
        this.owner = owner;
        this.merger = merger;
    }

    /**
     * Says what will happen, and what stands in the way.
     *
     * @return the lines to print
     */
    public List<String> dryRun() throws SQLException {
        return OwnerSql.transaction(owner, sql -> {
            List<String> lines = new ArrayList<>(new Plan(sql, merger).lines());
            List<String> obstacles = new Obstacles(sql, merger).find();
            lines.add(obstacles.isEmpty() ? "Không có gì cản trở." : "Cản trở:");
            obstacles.forEach(obstacle -> lines.add("  - " + obstacle));
            return lines;
        });
    }

    /**
     * Carries the merger out.
     *
     * @param doneBy who does it, for the record
     * @throws LaunchProblem when something stands in the way; nothing was changed
     */
    public void carryOut(String doneBy) throws SQLException {
        OwnerSql.transaction(owner, sql -> {
            Locks.take(sql, merger);
            List<String> obstacles = new Obstacles(sql, merger).find();
            if (!obstacles.isEmpty()) {
                throw new LaunchProblem("Chưa sáp nhập được:\n  - " + String.join("\n  - ", obstacles));
            }
            new CarryOut(sql, merger).run(doneBy);
            return merger;
        });
    }

    /**
     * Takes it back.
     *
     * @param doneBy who does it, for the record
     * @throws LaunchProblem when the successor has published since, or works with what the merger left it
     */
    public void undo(String doneBy) throws SQLException {
        try {
            OwnerSql.transaction(owner, sql -> {
                Locks.take(sql, merger);
                new Undo(sql, merger).run(doneBy);
                return merger;
            });
        } catch (SQLException e) {
            if (FOREIGN_KEY_VIOLATION.equals(e.getSQLState())) {
                throw new LaunchProblem(
                        merger.successor().name() + " đã dùng dữ liệu mà việc sáp nhập để lại (" + e.getMessage()
                                + "), nên không hoàn tác được.",
                        e);
            }
            throw e;
        }
    }
}
