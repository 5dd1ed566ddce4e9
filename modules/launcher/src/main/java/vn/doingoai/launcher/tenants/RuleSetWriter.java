package vn.doingoai.launcher.tenants;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.kernel.rules.RuleSet;

/** Writes versions of rule sets. One that a row was judged by keeps its meaning; only comments and the citation may change. */
final class RuleSetWriter {
    private final OwnerSql sql;
    private final Problems problems;

    private record Stored(UUID id, String content, boolean used) {}

    RuleSetWriter(OwnerSql sql, Problems problems) {
        this.sql = sql;
        this.problems = problems;
    }

    void write(List<RuleSetFile> files) throws SQLException {
        for (RuleSetFile file : files) {
            Optional<Stored> stored = find(file.ruleSet());
            if (stored.isEmpty()) {
                insert(file);
            } else if (!stored.get().content().equals(file.text())) {
                change(stored.get(), file);
            }
        }
    }

    private Optional<Stored> find(RuleSet set) throws SQLException {
        return sql.find(
                """
                select id, content, portal.rule_set_is_used(id) as used
                  from portal.rule_set_version where key = ? and rule_set_version = ?
                """,
                row -> new Stored(row.getObject("id", UUID.class), row.getString("content"), row.getBoolean("used")),
                set.key(),
                set.version());
    }

    private void insert(RuleSetFile file) throws SQLException {
        RuleSet set = file.ruleSet();
        sql.update(
                """
                insert into portal.rule_set_version (id, key, rule_set_version, valid_from, basis, content, sha256)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                set.id(),
                set.key(),
                set.version(),
                set.validFrom(),
                set.basis(),
                file.text(),
                Secrets.sha256(file.text()));
    }

    private void change(Stored stored, RuleSetFile file) throws SQLException {
        RuleSet set = file.ruleSet();
        if (stored.used() && !set.meansTheSameAs(RuleSet.parse(stored.content(), stored.id()))) {
            problems.add(new FileProblem(
                    file.file(),
                    0,
                    "nội dung khác với version " + set.version()
                            + " đã dùng để kiểm tra; thay đổi cần version: " + (set.version() + 1)
                            + ", bản cũ giữ trong rules-" + set.version() + ".yaml"));
            return;
        }
        sql.update("""
                update portal.rule_set_version set valid_from = ?, basis = ?, content = ?, sha256 = ? where id = ?
                """, set.validFrom(), set.basis(), file.text(), Secrets.sha256(file.text()), stored.id());
    }
}
