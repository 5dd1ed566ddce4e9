package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.doingoai.launcher.tenants.OwnerSql;

/** What carrying out a merger will do, in the words of the people who decide on it. Reads and changes nothing. */
final class Plan {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final OwnerSql sql;
    private final Merger merger;
    private final OpenRows open;
    private final Successor successor;
    private final List<String> lines = new ArrayList<>();

    Plan(OwnerSql sql, Merger merger) {
        this.sql = sql;
        this.merger = merger;
        this.open = new OpenRows(sql, merger);
        this.successor = new Successor(sql, merger);
    }

    /** The lines to print; what stands in the way is told by {@link Obstacles}. */
    List<String> lines() throws SQLException {
        lines.add("Sáp nhập " + merger.closed().textName() + " vào "
                + merger.successor().textName());
        lines.add("  Căn cứ: " + merger.end().basis() + ". Ngày cuối: " + day(merger.lastDay()) + "; "
                + merger.successor().textName() + " kế tục từ " + day(merger.effective()) + ".");
        units();
        requests();
        series();
        history();
        outlines();
        accounts();
        return lines;
    }

    private void units() throws SQLException {
        List<OpenRows.OpenUnit> ending = open.units();
        lines.add("Đơn vị: " + ending.size() + " đơn vị kết thúc ngày " + day(merger.lastDay()) + " ("
                + open.unitsWithoutEnd().size()
                + " đơn vị chưa ghi ngày này, sẽ được ghi); mỗi đơn vị thành một nút lịch sử đã đóng dưới "
                + merger.successor().textName() + ".");
        List<String> kept = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        for (OpenRows.OpenUnit unit : ending) {
            boolean continues =
                    unit.parent() == null || successor.heir(unit.code()).isPresent();
            (continues ? kept : ended).add(unit.names().name());
        }
        lines.add("  Có đơn vị kế tục (" + kept.size() + "): " + list(kept));
        lines.add(
                "  Không có đơn vị kế tục (" + ended.size() + "): " + list(ended)
                        + ". Số liệu của các đơn vị này không chia cho đơn vị mới; báo cáo đầu tiên của đơn vị mới không có số so sánh.");
    }

    private void requests() throws SQLException {
        List<OpenRows.OpenRequest> requests = open.requests();
        lines.add("Yêu cầu báo cáo đang mở sẽ đóng: " + requests.size());
        for (OpenRows.OpenRequest request : requests) {
            lines.add("  - " + request.title() + (request.number().isEmpty() ? "" : ", số " + request.number())
                    + ", hạn " + day(request.deadline()) + ": " + request.answered() + "/" + request.asked()
                    + " đơn vị đã nộp; các đơn vị còn lại không nộp được nữa.");
        }
        lines.addAll(new EndingUnits(sql, merger.successor()).lines());
    }

    private void series() throws SQLException {
        sql.enter(merger.from());
        List<String> series = sql.list(
                """
                select u.name, s.type, s.year, s.last from portal.number_series s
                  join portal.unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
                 where s.tenant_id = portal.current_tenant() order by u.search_key, s.type, s.year
                """,
                row -> row.getString(1) + " " + row.getString(2) + " năm " + row.getInt(3) + " dừng ở số "
                        + row.getInt(4));
        lines.add("Sổ cấp số: " + (series.isEmpty() ? "chưa cấp số nào" : list(series))
                + ". Cơ quan mới dùng sổ mới, bắt đầu từ số 01.");
    }

    private void history() throws SQLException {
        sql.enter(merger.from());
        lines.add("Lịch sử: " + merger.successor().textName()
                + " đọc được trong phiên chỉ đọc, có ghi mục đích, mỗi lần xem được ghi lại; tài liệu giữ tên cũ.");
        Map<String, Long> counts = new History(sql).counts();
        lines.add("  "
                + list(counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList()));
        lines.add("  Báo cáo đã phát hành được chuyển cho " + merger.successor().textName() + ": "
                + new Handover(sql, merger, new ChangeLog(sql, merger)).count());
    }

    private void outlines() throws SQLException {
        lines.add("Đề cương:");
        for (Outlines.Issued outline : new Outlines(sql, merger).ending()) {
            Optional<LocalDate> again = outline.reissuedOn();
            String until = outline.validTo() == null ? "không có ngày hết hạn" : "đến " + day(outline.validTo());
            lines.add("  - " + outline.key() + " bản " + outline.version() + " (" + until + "): "
                    + again.map(day -> "được phát hành lại là " + outline.successorKey() + " từ " + day(day))
                            .orElse("chưa được phát hành lại; cần tệp tenants/" + merger.to() + "/outlines/"
                                    + outline.successorKey() + ".yaml"));
        }
    }

    private void accounts() throws SQLException {
        sql.enter(merger.from());
        Map<String, Long> byUnit = new TreeMap<>();
        sql.list("""
                select u.name, count(*) from portal.app_user a
                  join portal.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
                 where a.tenant_id = portal.current_tenant() and not a.disabled group by u.tenant_id, u.id, u.name
                """, row -> byUnit.merge(row.getString(1), row.getLong(2), Long::sum));
        long tokens = sql.list(
                        "select count(*) from portal.api_token where tenant_id = portal.current_tenant() and revoked_at is null",
                        row -> row.getLong(1))
                .get(0);
        long all = byUnit.values().stream().mapToLong(Long::longValue).sum();
        lines.add("Tài khoản không đăng nhập được nữa: " + all + " ("
                + list(byUnit.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList())
                + "); mã truy cập HTTP không dùng được nữa: " + tokens + ".");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "không có" : String.join(", ", items);
    }
}
