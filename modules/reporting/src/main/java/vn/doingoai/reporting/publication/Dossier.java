package vn.doingoai.reporting.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.documents.Signature;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.Unit;
import vn.doingoai.reporting.Issuer;
import vn.doingoai.reporting.ReportSheet;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.reports.Report;

/**
 * A report with all that is needed to judge, print and publish it.
 *
 * @param parameters what the outline's texts may refer to
 * @param replaced the published report that it replaces, or null
 * @param today    by the tenant's clock
 */
record Dossier(
        Report report,
        Outline outline,
        Unit unit,
        TenantSettings settings,
        Map<String, String> parameters,
        @Nullable Report replaced,
        LocalDate today) {

    /** Copies the map. */
    Dossier {
        parameters = Map.copyOf(parameters);
    }

    /** The notation of its number: that which it was given, or would be. */
    String notation() {
        String given = report.approval().code().notation();
        return given.isEmpty()
                ? settings.notation(outline.document().docType().abbreviation(), unit.abbreviation())
                : given;
    }

    DocumentCode code() {
        return new DocumentCode(report.approval().code().number(), notation());
    }

    /** The line under the title that says what it replaces, or empty. */
    String replaces() {
        if (replaced == null) {
            return "";
        }
        LocalDate date = Objects.requireNonNull(replaced.approval().documentDate());
        return "(thay thế Báo cáo số %s %s)"
                .formatted(replaced.approval().code().reference(), ReportSheet.day(date));
    }

    /** The line on its forms that says with which report they go. */
    String attachment() {
        return ReportSheet.attachment(code(), report.approval().documentDate(), today.getYear(), unit.name());
    }

    /** What it prints with these answers and forms; as a draft where nobody has approved it. */
    ReportSheet sheet(Answers answers, List<FormTable> forms) {
        boolean draft = report.approval().approvedAt() == null;
        return new ReportSheet(
                outline,
                Issuer.of(unit),
                code(),
                report.approval().documentDate(),
                today,
                report.frame(),
                parameters,
                replaces(),
                answers,
                signature(),
                forms,
                draft);
    }

    /** As approved; before that as the outline proposes. */
    private Signature signature() {
        Signature given = report.approval().signature();
        return given.titles().isEmpty()
                ? new Signature(outline.document().signature().titles(), "")
                : given;
    }
}
