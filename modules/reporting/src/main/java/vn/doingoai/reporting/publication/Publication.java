package vn.doingoai.reporting.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.published.PublishedFigure;
import vn.doingoai.indicators.published.PublishedReport;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.reports.Report;
import vn.doingoai.reporting.reports.ReportRequested;

/**
 * A report as it went out, word for word and page for page. Written once; the database refuses to change it, and the
 * hash over it and over the publication before it tells when somebody did.
 */
@Entity
@Table(name = "publication", schema = "portal")
class Publication extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "report_id")
    private UUID reportId;

    @Column
    private long ordinal;

    @Column
    private String title;

    @Column
    private String number;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "outline_key")
    private String outlineKey;

    @Column(name = "outline_version")
    private int outlineVersion;

    @Column
    private String content;

    @Column
    private String figures;

    @Column
    private String annexes;

    @Column
    private byte[] pdf;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @Column(name = "figures_sha256")
    private String figuresSha256;

    @Column(name = "previous_sha256")
    private String previousSha256;

    @Column
    private String sha256;

    @Column(name = "replaces_id")
    private @Nullable UUID replacesId;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** For EclipseLink. */
    protected Publication() {}

    /**
     * Seals a report that was just published.
     *
     * @param after    the link of the chain that it goes behind
     * @param replaced publication of the report that it replaces, or null
     */
    Publication(String tenant, Dossier dossier, Printed printed, Link after, @Nullable UUID replaced) {
        Report report = dossier.report();
        unitId = report.unitId();
        reportId = report.id();
        ordinal = after.ordinal() + 1;
        title = report.title();
        number = report.approval().code().reference();
        documentDate = Objects.requireNonNull(report.approval().documentDate());
        periodFrom = report.period().from();
        periodTo = report.period().to();
        outlineKey = dossier.outline().key();
        outlineVersion = dossier.outline().version();
        content = printed.content();
        figures = printed.figures();
        annexes = printed.annexes();
        pdf = printed.pdf().clone();
        pdfSha256 = Secrets.sha256(pdf);
        figuresSha256 = Secrets.sha256(figures);
        previousSha256 = after.sha256();
        replacesId = replaced;
        correctionReason = report.correctionReason();
        publishedBy = report.approval().publishedBy();
        publishedAt = Objects.requireNonNull(report.approval().publishedAt()).truncatedTo(ChronoUnit.MICROS);
        sha256 = seal(tenant).sha256();
    }

    private Seal seal(String tenant) {
        return new Seal(
                tenant,
                ordinal,
                id(),
                unitId,
                reportId,
                title,
                number,
                documentDate,
                periodFrom,
                periodTo,
                outlineKey,
                outlineVersion,
                Secrets.sha256(content),
                figuresSha256,
                Secrets.sha256(annexes),
                pdfSha256,
                replacesId == null ? "" : replacesId.toString(),
                correctionReason,
                publishedBy,
                publishedAt,
                previousSha256);
    }

    /** What it tells those who receive it. */
    PublishedReport announced(ReportRequested asked, CoverageQueries.Coverage coverage, List<PublishedFigure> numbers) {
        return new PublishedReport(
                id(),
                title,
                number,
                documentDate,
                new Period(periodFrom, periodTo),
                outlineKey,
                asked.request(),
                asked.requestNo(),
                coverage.asked(),
                coverage.answered(),
                replacesId,
                correctionReason,
                sha256,
                publishedAt,
                numbers);
    }

    UUID reportId() {
        return reportId;
    }

    String number() {
        return number;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    String content() {
        return content;
    }

    String figures() {
        return figures;
    }

    String annexes() {
        return annexes;
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
