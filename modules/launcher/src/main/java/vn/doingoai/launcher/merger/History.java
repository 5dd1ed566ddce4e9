package vn.doingoai.launcher.merger;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doingoai.launcher.tenants.OwnerSql;

/** How much there is to read in the tenant that was entered, by what people call it. No table is forgotten: those without a name are summed. */
final class History {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final String REST = "dữ liệu khác";
    private static final List<String> NO_HISTORY =
            List.of("app_user", "api_token", "idempotency_key", "merger_change", "reading", "delivery_taken");

    static {
        NAMES.put("report", "báo cáo của tỉnh");
        NAMES.put("publication", "bản phát hành");
        NAMES.put("report_request", "yêu cầu báo cáo");
        NAMES.put("submission", "báo cáo của đơn vị");
        NAMES.put("delegation_plan", "kế hoạch đoàn");
        NAMES.put("delegation", "đoàn ra, đoàn vào");
        NAMES.put("private_trip", "chuyến đi việc riêng");
        NAMES.put("conference", "hội nghị, hội thảo");
        NAMES.put("partner", "đối tác");
        NAMES.put("legal_document", "văn bản chỉ đạo");
        NAMES.put("assigned_task", "nhiệm vụ được giao");
        NAMES.put("figure", "số liệu nhập tay");
        NAMES.put("audit_event", "dòng nhật ký");
    }

    private final OwnerSql sql;

    History(OwnerSql sql) {
        this.sql = sql;
    }

    /** Rows by name, in the order in which people would ask; what there is none of is not among them. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> byTable = new LinkedHashMap<>();
        for (String table : sql.list("""
                select relname from pg_class
                 where relnamespace = 'portal'::regnamespace and relkind = 'r'
                   and obj_description(oid, 'pg_class') ~ '^kind=(UNIT_OWNED|TENANT_SHARED|TENANT_ONLY|ADDRESSED)'
                   and relname not like '%\\_word' order by relname
                """, row -> row.getString(1))) {
            long rows = sql.list(
                            "select count(*) from portal." + table + " where tenant_id = portal.current_tenant()",
                            row -> row.getLong(1))
                    .get(0);
            if (rows > 0 && !NO_HISTORY.contains(table)) {
                byTable.put(table, rows);
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        NAMES.forEach((table, name) -> {
            Long rows = byTable.remove(table);
            if (rows != null) {
                counts.put(name, rows);
            }
        });
        byTable.values().forEach(rows -> counts.merge(REST, rows, Long::sum));
        return counts;
    }
}
