package vn.doingoai.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;

/**
 * Writes outline versions. One that a request or a report uses never changes its meaning; only its last day of validity and the
 * comments of its file may.
 */
final class OutlineWriter {
    private final OwnerSql sql;
    private final Problems problems;

    private record Stored(UUID id, String content, boolean used) {}

    OutlineWriter(OwnerSql sql, Problems problems) {
        this.sql = sql;
        this.problems = problems;
    }

    void write(List<OutlineFile> files) throws SQLException {
        for (OutlineFile file : files) {
            Optional<Stored> stored = find(file.outline());
            if (stored.isEmpty()) {
                insert(file);
            } else if (!stored.get().content().equals(file.text())) {
                change(stored.get(), file);
            }
        }
    }

    private Optional<Stored> find(Outline outline) throws SQLException {
        return sql.find(
                """
                select o.id, o.content, exists (select from portal.report_request r where r.outline_id = o.id)
                           or exists (select from portal.report p where p.outline_id = o.id) as used
                  from portal.outline_version o where o.key = ? and o.outline_version = ?
                """,
                row -> new Stored(row.getObject("id", UUID.class), row.getString("content"), row.getBoolean("used")),
                outline.key(),
                outline.version());
    }

    private void insert(OutlineFile file) throws SQLException {
        Outline outline = file.outline();
        sql.update(
                """
                insert into portal.outline_version
                    (id, key, outline_version, title, level, valid_from, valid_to, content, sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                outline.key(),
                outline.version(),
                outline.title(),
                outline.level().name(),
                outline.validFrom(),
                outline.validTo(),
                file.text(),
                Secrets.sha256(file.text()));
    }

    private void change(Stored stored, OutlineFile file) throws SQLException {
        Outline outline = file.outline();
        if (stored.used() && !outline.meansTheSameAs(OutlineReader.parse(stored.content()))) {
            problems.add(new FileProblem(
                    file.file(),
                    0,
                    "nội dung khác với version " + outline.version()
                            + " đã dùng trong yêu cầu báo cáo hoặc báo cáo; thay đổi cần một tệp mới với version: "
                            + (outline.version() + 1)));
            return;
        }
        sql.update(
                """
                update portal.outline_version
                   set title = ?, level = ?, valid_from = ?, valid_to = ?, content = ?, sha256 = ? where id = ?
                """,
                outline.title(),
                outline.level().name(),
                outline.validFrom(),
                outline.validTo(),
                file.text(),
                Secrets.sha256(file.text()),
                stored.id());
    }
}
