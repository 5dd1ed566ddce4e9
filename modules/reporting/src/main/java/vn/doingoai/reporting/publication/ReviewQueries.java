package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.PrintProfile;
import vn.doingoai.documents.docx.OfficialDocx;
import vn.doingoai.documents.html.OfficialHtml;
import vn.doingoai.documents.pdf.OfficialPdf;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.kernel.persistence.Sql;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.HousePrint;
import vn.doingoai.reporting.reports.Report;
import vn.doingoai.reporting.reports.ReportState;

/** Reads a report for whoever decides on it: the very pages, what was found, what changed. */
@ApplicationScoped
@Transactional
public class ReviewQueries {

    @Inject
    Dossiers dossiers;

    @Inject
    Readings readings;

    @Inject
    ReadinessChecks checks;

    @Inject
    Sendings sendings;

    @Inject
    ChainQueries chain;

    @Inject
    TenantClock clock;

    @Inject
    Sql sql;

    /** The report with everything that a decision rests on. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public ReviewView get(UUID id) {
        Dossier dossier = dossiers.get(id);
        Report report = dossier.report();
        Reading reading = readings.of(dossier);
        boolean decided = report.approval().approvedAt() != null;
        boolean inReview = report.state() == ReportState.IN_REVIEW;
        List<Sending> sent = sendings.of(id);
        return new ReviewView(
                id,
                report.version(),
                report.title(),
                dossier.unit().name(),
                report.state(),
                report.edition(),
                reading.mark(),
                decided ? new Readiness(List.of(), List.of(), List.of()) : checks.of(reading),
                decided ? List.of() : since(reading, sent, inReview ? 1 : 0),
                inReview ? since(reading, sent, 0) : List.of(),
                reading.alongside(),
                posts(dossier),
                dossier.outline().document().signature().signerRole(),
                dossier.replaces(),
                chain.publicationOf(id).orElse(null),
                ReviewView.History.of(report));
    }

    /** The report as it is now, as a file. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public PrintedFile file(UUID id, PrintedFile.Format format) {
        Dossier dossier = dossiers.get(id);
        OfficialDocument document = readings.of(dossier).document();
        PrintProfile profile = HousePrint.of(dossier.settings().houseStyle());
        byte[] content = switch (format) {
            case PDF -> OfficialPdf.render(document, profile);
            case DOCX -> OfficialDocx.render(document, profile);
        };
        return new PrintedFile(
                PrintedFile.name(
                        dossier.report().period(),
                        dossier.unit().code(),
                        dossier.code(),
                        dossier.report().title(),
                        format),
                format,
                content);
    }

    /**
     * The report as it is now, as a web page.
     *
     * @param styleSheet its address as the browser sees it
     */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public String page(UUID id, String styleSheet) {
        return OfficialHtml.render(readings.of(dossiers.get(id)).document(), styleSheet);
    }

    /** The reports that wait for a decision, a number or their publication, the oldest first. */
    @Permit({Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER})
    public List<WaitingRow> waiting() {
        return sql.list(
                """
                select id, title, state, deadline, period_from, period_to, sent_by, sent_at from portal.report
                where tenant_id = portal.current_tenant() and state in ('IN_REVIEW', 'APPROVED', 'NUMBERED')
                order by state, sent_at
                """,
                row -> new WaitingRow(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        ReportState.valueOf(row.getString("state")),
                        row.getObject("deadline", LocalDate.class),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class)),
                        row.getString("sent_by"),
                        row.getTimestamp("sent_at").toInstant()));
    }

    private List<SigningPost> posts(Dossier dossier) {
        LocalDate today = clock.today();
        return dossier.settings().posts(UnitKind.valueOf(dossier.unit().kind()), today).stream()
                .filter(post -> post.mayActOn(today))
                .toList();
    }

    private static List<SectionChange> since(Reading reading, List<Sending> sent, int which) {
        Dossier dossier = reading.dossier();
        return sent.size() <= which
                ? List.of()
                : SectionChange.between(
                        dossier.outline(), dossier.parameters(), sent.get(which).answers(), reading.answers());
    }
}
