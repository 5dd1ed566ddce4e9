package vn.doingoai.launcher.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import vn.doingoai.launcher.tenants.OwnerSql;
import vn.doingoai.reporting.publication.PublishedText;

/** Walks the chain of one tenant link by link, then compares reports and register of numbers with it. */
final class TenantChain {

    private static final List<String> PIECES = List.of(
            "state",
            "title",
            "figures",
            "preamble",
            "closing",
            "addressees",
            "recipients",
            "document_date",
            "published_by",
            "reference");

    private final OwnerSql sql;
    private final String tenant;
    private final List<String> findings = new ArrayList<>();

    TenantChain(OwnerSql sql, String tenant) {
        this.sql = sql;
        this.tenant = tenant;
    }

    Verdict walk() throws SQLException {
        sql.enter(tenant);
        List<PublicationRow> chain = sql.list(
                "select * from portal.publication where tenant_id = portal.current_tenant() order by ordinal",
                row -> PublicationRow.of(row, tenant));
        long expected = 1;
        String head = "";
        for (PublicationRow link : chain) {
            check(link, expected, head);
            compareWithReport(link);
            expected = link.real().ordinal() + 1;
            head = link.claimed();
        }
        lookForMissing();
        lookIntoRegister();
        return new Verdict(tenant, chain.size(), head, findings);
    }

    private void check(PublicationRow link, long expected, String previous) {
        if (link.real().ordinal() != expected) {
            add(link, "thứ tự bị đứt: cần bản thứ " + expected + " (thiếu hoặc bị xóa)");
        }
        if (!link.real().previous().equals(previous)) {
            add(link, "không nối với bản trước: mã băm của bản trước khác");
        }
        if (!link.pdfHolds()) {
            add(link, "tệp PDF đã bị thay đổi");
        }
        if (!link.figuresHold()) {
            add(link, "số liệu đã bị thay đổi");
        }
        if (!link.sealHolds()) {
            add(
                    link,
                    "mã băm của bản phát hành không khớp: nội dung, biểu kèm theo hoặc thông tin văn bản đã bị thay đổi");
        }
    }

    private void compareWithReport(PublicationRow link) throws SQLException {
        Map<String, String> stored = pieces(link.real().report());
        String state = Objects.toString(stored.remove("state"), "không còn");
        if (!state.equals("PUBLISHED") && !state.equals("CORRECTED")) {
            add(link, "báo cáo gốc không ở trạng thái đã phát hành: " + state);
        }
        Map<String, String> published = new TreeMap<>(PublishedText.pieces(link.content()));
        published.put("title", link.real().title());
        published.put("figures", link.figures());
        published.put("document_date", link.real().documentDate().toString());
        published.put("published_by", link.real().publishedBy());
        published.put("reference", link.real().number());
        published.forEach((piece, text) -> {
            if (!text.equals(stored.remove(piece))) {
                add(link, "báo cáo gốc khác bản phát hành ở phần: " + piece);
            }
        });
        stored.keySet().forEach(piece -> add(link, "báo cáo gốc có thêm phần: " + piece));
    }

    /** What the report's own rows say, by the names that {@link PublishedText} gives. */
    private Map<String, String> pieces(UUID report) throws SQLException {
        Map<String, String> stored = new HashMap<>();
        sql.list(
                """
                select state, title, figures, preamble, closing, addressees, recipients, document_date, published_by,
                       lpad(number::text, greatest(2, length(number::text)), '0') || '/' || notation as reference
                from portal.report where tenant_id = portal.current_tenant() and id = ?
                """,
                row -> {
                    for (String piece : PIECES) {
                        stored.put(piece, Objects.toString(row.getString(piece), ""));
                    }
                    return report;
                },
                report);
        sql.list(
                """
                select key, nil_place, body from portal.report_section
                where tenant_id = portal.current_tenant() and report_id = ?
                """,
                row -> stored.put(
                        PublishedText.sectionName(row.getString("key")),
                        PublishedText.section(row.getString("nil_place"), row.getString("body"))),
                report);
        return stored;
    }

    private void lookForMissing() throws SQLException {
        findings.addAll(sql.list("""
                select r.title from portal.report r
                where r.tenant_id = portal.current_tenant() and r.state in ('PUBLISHED', 'CORRECTED')
                  and not exists (select from portal.publication p
                      where p.tenant_id = r.tenant_id and p.report_id = r.id)
                """, row -> "báo cáo đã phát hành nhưng không có bản phát hành: " + row.getString(1)));
    }

    /** Numbers of a series run from 1 to the last without gaps, and each belongs to the report that bears it. */
    private void lookIntoRegister() throws SQLException {
        findings.addAll(sql.list("""
                select s.type || ' ' || s.year from portal.number_series s
                where s.tenant_id = portal.current_tenant() and s.last <> (select count(*) from portal.document_number d
                    where d.tenant_id = s.tenant_id and d.unit_id = s.unit_id and d.type = s.type and d.year = s.year
                      and d.number between 1 and s.last)
                """, row -> "sổ cấp số bị khuyết: " + row.getString(1)));
        findings.addAll(sql.list("""
                select coalesce(r.title, '') || ' (' || d.number || ')' from portal.document_number d
                full join portal.report r on r.tenant_id = d.tenant_id and r.id = d.report_id
                where coalesce(d.tenant_id, r.tenant_id) = portal.current_tenant()
                  and (d.id is not null or r.number is not null)
                  and (d.number, d.document_date) is distinct from (r.number, r.document_date)
                """, row -> "sổ cấp số và báo cáo không khớp: " + row.getString(1)));
    }

    private void add(PublicationRow link, String what) {
        findings.add(link.name() + ": " + what);
    }
}
