package vn.doingoai.launcher.merger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.launcher.tenants.OwnerSql;

/**
 * Units that end while their tenant stays, such as a district that is split into communes, where an open request asks them.
 * Nothing is carried out for them: their last day is written with the unit, and this says what follows from it.
 */
public final class EndingUnits {
    private static final String ASKED = """
            select r.id, r.title, r.number, r.deadline, u.name, u.valid_to,
                   coalesce(s.state in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED'), false) as answered,
                   (select string_agg(h.name, ', ' order by h.search_key) from portal.unit_lineage l
                      join portal.unit h on h.tenant_id = l.tenant_id and h.id = l.to_unit_id
                     where l.tenant_id = u.tenant_id and l.from_unit_id = u.id) as heirs
              from portal.report_request r
              join portal.request_unit a on a.tenant_id = r.tenant_id and a.request_id = r.id
              join portal.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
              left join portal.submission s
                on s.tenant_id = r.tenant_id and s.request_id = r.id and s.unit_id = u.id
             where r.tenant_id = portal.current_tenant() and r.state = 'ISSUED' and u.valid_to is not null
             order by r.deadline, r.id, u.valid_to, u.search_key
            """;

    private record Asked(
            String request,
            String unit,
            LocalDate lastDay,
            boolean answered,
            @Nullable String heirs) {
        String text() {
            return unit + " (đến " + Plan.day(lastDay) + (heirs == null ? "" : "; kế tục: " + heirs) + ")";
        }
    }

    private final OwnerSql sql;
    private final TenantSettings tenant;

    EndingUnits(OwnerSql sql, TenantSettings tenant) {
        this.sql = sql;
        this.tenant = tenant;
    }

    /**
     * The dry run for a tenant that declares no end of its own.
     *
     * @param owner a connection of the role that owns the schema
     * @return the lines to print
     */
    public static List<String> dryRun(Connection owner, TenantSettings tenant) throws SQLException {
        List<String> lines = new ArrayList<>(List.of(tenant.name() + " không kết thúc (tệp tenants/" + tenant.tenant()
                + "/tenant.yaml không khai báo 'end'), nên không có việc sáp nhập tỉnh để thực hiện."));
        lines.addAll(OwnerSql.transaction(owner, sql -> new EndingUnits(sql, tenant).lines()));
        if (lines.size() == 1) {
            lines.add("Không có yêu cầu báo cáo đang mở nào hỏi đơn vị sẽ kết thúc.");
        }
        return lines;
    }

    /** The lines to print; none where no open request asks such a unit. */
    List<String> lines() throws SQLException {
        sql.enter(tenant.tenant());
        Map<String, List<Asked>> byRequest = new LinkedHashMap<>();
        for (Asked asked : sql.list(ASKED, EndingUnits::asked)) {
            byRequest.computeIfAbsent(asked.request(), key -> new ArrayList<>()).add(asked);
        }
        List<String> lines = new ArrayList<>();
        if (byRequest.isEmpty()) {
            return lines;
        }
        lines.add("Yêu cầu báo cáo đang mở hỏi đơn vị kết thúc trong khi " + tenant.textName() + " vẫn tồn tại: "
                + byRequest.size());
        byRequest.forEach((request, units) -> {
            lines.add("  - " + request + ":");
            tell(lines, "Đã nộp", units.stream().filter(Asked::answered).toList());
            tell(
                    lines,
                    "Chưa nộp",
                    units.stream().filter(unit -> !unit.answered()).toList());
        });
        lines.add(
                "  Yêu cầu vẫn mở cho các đơn vị khác. Báo cáo đã nộp giữ tên đơn vị cũ và vẫn được duyệt, tổng hợp.");
        lines.add("  Sau ngày cuối, tài khoản của đơn vị không mở được nữa: báo cáo chưa nộp hoặc bị trả lại không nộp"
                + " được, vẫn kể là thiếu và không chuyển cho đơn vị kế tục; đơn vị kế tục báo cáo theo yêu cầu mới.");
        lines.add("  Hãy nhắc nộp trước ngày cuối, hoặc đóng yêu cầu.");
        return lines;
    }

    private static void tell(List<String> lines, String state, List<Asked> units) {
        if (!units.isEmpty()) {
            lines.add("    " + state + " (" + units.size() + "): "
                    + String.join(", ", units.stream().map(Asked::text).toList()));
        }
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new Asked(
                row.getString("title") + (number.isEmpty() ? "" : ", số " + number) + ", hạn "
                        + Plan.day(row.getObject("deadline", LocalDate.class)),
                row.getString("name"),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("answered"),
                row.getString("heirs"));
    }
}
