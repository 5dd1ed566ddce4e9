package vn.doingoai.checks.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.checks.portal.Databases;
import vn.doingoai.checks.portal.Session;
import vn.doingoai.launcher.verify.Verdict;
import vn.doingoai.launcher.verify.Verification;

/** What is published can neither be changed by the application nor, unseen, by whoever owns the database. */
class TamperingIT {
    private static String first = "";

    @BeforeAll
    static void publishTwice() {
        Desk desk = Desk.ofGiaLai();
        first = desk.written(2051);
        desk.published(first);
        desk.published(desk.corrected(first));
    }

    @Test
    void anUntouchedChainHolds() throws SQLException {
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            assertThat(Verification.of(owner))
                    .allSatisfy(verdict ->
                            assertThat(verdict.findings()).as(verdict.tenant()).isEmpty());
            assertThat(verdict(owner).publications()).isGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "42501 ; update portal.publication set title = 'Khác'",
                "42501 ; delete from portal.publication",
                "42501 ; update portal.document_number set number = number + 1",
                "PT409 ; update portal.report set title = 'Khác' where state = 'PUBLISHED'",
                "PT409 ; update portal.report set state = 'DRAFT' where state = 'PUBLISHED'",
                "PT409 ; update portal.report_section s set body = '{}' from portal.report r where r.id = s.report_id and r.state = 'PUBLISHED'",
                "42501 ; alter table portal.publication disable trigger user"
            })
    void theApplicationIsRefused(String code, String command) throws SQLException {
        try (Connection application = Databases.application(Databases.PORTAL)) {
            application.setAutoCommit(false);
            Session session = new Session(application);
            session.enter("gia-lai", "TENANT", "");
            assertThatThrownBy(() -> session.update(command))
                    .isInstanceOf(SQLException.class)
                    .hasFieldOrPropertyWithValue("SQLState", code);
            application.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tệp PDF ; update portal.publication set pdf = pdf || 'x'::bytea where report_id = ?",
                "số liệu ; update portal.publication set figures = figures || ' ' where report_id = ?",
                "mã băm ; update portal.publication set content = content || ' ' where report_id = ?",
                "mã băm ; update portal.publication set annexes = '[{}]' where report_id = ?",
                "mã băm ; update portal.publication set title = 'Khác' where report_id = ?",
                "mã băm ; update portal.publication set published_at = published_at + interval '1 day' where report_id = ?",
                "tệp PDF ; update portal.publication set pdf_sha256 = repeat('0', 64) where report_id = ?",
                "không nối ; update portal.publication set previous_sha256 = repeat('0', 64) where report_id = ?",
                "không nối ; update portal.publication set sha256 = repeat('0', 64) where report_id = ?",
                "thứ tự ; update portal.publication set ordinal = ordinal + 1000000 where report_id = ?",
                "không có bản phát hành ; delete from portal.publication where report_id <> ? and replaces_id is not null",
                "ở phần: section ; update portal.report_section set body = '{\"blocks\":[]}' where report_id = ?",
                "ở phần: closing ; update portal.report set closing = 'Khác' where id = ?",
                "ở phần: figures ; update portal.report set figures = '{}' where id = ?",
                "trạng thái ; update portal.report set state = 'DRAFT' where id = ?",
                "sổ cấp số ; update portal.document_number set number = number + 100 where report_id = ?",
                "sổ cấp số bị khuyết ; delete from portal.document_number where report_id = ?"
            })
    void whatTheOwnerChangesIsFound(String finding, String command) throws SQLException {
        try (Connection owner = Databases.owner(Databases.PORTAL)) {
            owner.setAutoCommit(false);
            Session session = new Session(owner);
            for (String table : List.of("publication", "report", "report_section", "document_number")) {
                session.update("alter table portal." + table + " disable trigger user");
            }
            session.enter("gia-lai", "TENANT", "");
            assertThat(session.update(command, UUID.fromString(first)))
                    .as("rows touched")
                    .isPositive();
            assertThat(verdict(owner).findings())
                    .anySatisfy(found -> assertThat(found).contains(finding));
        }
    }

    private static Verdict verdict(Connection owner) throws SQLException {
        return Verification.of(owner).stream()
                .filter(verdict -> verdict.tenant().equals("gia-lai"))
                .findFirst()
                .orElseThrow();
    }
}
