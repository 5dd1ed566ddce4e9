package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.launcher.tenants.OwnerSql;

/** What stands in the way of a merger: each a sentence that says what to do. */
final class Obstacles {
    private final OwnerSql sql;
    private final Merger merger;
    private final List<String> found = new ArrayList<>();

    Obstacles(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
    }

    List<String> find() throws SQLException {
        Successor successor = new Successor(sql, merger);
        if (merger.closed().kind() != TenantSettings.Kind.PROVINCE) {
            found.add(merger.closed().name() + " không phải là một tỉnh.");
        }
        ended(merger.from()).ifPresent(to -> found.add(merger.closed().name() + " đã sáp nhập vào " + to + "."));
        ended(merger.to())
                .ifPresent(to -> found.add(merger.successor().name() + " cũng đã sáp nhập vào " + to
                        + "; hãy khai báo tỉnh còn tồn tại."));
        if (!LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).isAfter(merger.lastDay())) {
            found.add("Ngày " + Plan.day(merger.lastDay()) + " chưa qua.");
        }
        if (!successor.isThere() || successor.root().isEmpty()) {
            found.add(merger.successor().name() + " chưa được nạp, hoặc không có đơn vị cấp tỉnh nào tồn tại ngày "
                    + Plan.day(merger.effective()) + "; hãy sửa units.csv và chạy lại deploy/run.");
        }
        outlines();
        rows("""
                select title from portal.report where tenant_id = portal.current_tenant() and state = 'NUMBERED'
                """, "Báo cáo đã cấp số mà chưa phát hành, nay sẽ không phát hành được nữa: ");
        rows("""
                select name from portal.unit where tenant_id = portal.current_tenant() and valid_from > '%s'
                """.formatted(merger.lastDay()), "Đơn vị bắt đầu sau ngày cuối của tỉnh (thuộc về tỉnh kế tục): ");
        return found;
    }

    private Optional<String> ended(String tenant) throws SQLException {
        return sql.find(
                "select successor_name from portal.tenant_end where closed_tenant = ?",
                row -> row.getString(1),
                tenant);
    }

    private void outlines() throws SQLException {
        for (Outlines.Issued outline : new Outlines(sql, merger).ending()) {
            if (outline.isMissed(merger.lastDay())) {
                found.add(
                        "Đề cương " + outline.key() + " còn hiệu lực sau ngày cuối và chưa được phát hành lại: thêm tệp"
                                + " tenants/" + merger.to() + "/outlines/" + outline.successorKey()
                                + ".yaml, hoặc ghi validTo cho đề cương cũ, rồi chạy lại deploy/run.");
            }
        }
    }

    private void rows(String query, String sentence) throws SQLException {
        sql.enter(merger.from());
        sql.list(query, row -> row.getString(1)).forEach(name -> found.add(sentence + name + "."));
    }
}
