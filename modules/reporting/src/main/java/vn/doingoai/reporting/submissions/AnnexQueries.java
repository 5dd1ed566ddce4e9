package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.documents.Metadata;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.documents.pdf.FormPdf;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Permit;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.rules.SubmissionCheck;
import vn.doingoai.kernel.tenancy.Scope;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.writing.SectionRow;

/** Reads the forms that go with a report: as handed in, or as the registers have them now while the unit still writes. */
@ApplicationScoped
@Transactional
public class AnnexQueries {

    @Inject
    Dossiers dossiers;

    @Inject
    Annexes annexes;

    @Inject
    Obstacles obstacles;

    @Inject
    CurrentCaller caller;

    /** The forms in printed order; none for the province while the unit still writes. */
    @Permit
    public List<AnnexRow> list(UUID submission) {
        return tables(dossiers.get(submission)).stream()
                .map(table -> new AnnexRow(
                        table.layout().code(),
                        table.layout().label(),
                        table.layout().title(),
                        table.rows()))
                .toList();
    }

    /** One form as PDF. */
    @Permit
    public ReportFile file(UUID submission, String code) {
        Dossier dossier = dossiers.get(submission);
        FormTable table = tables(dossier).stream()
                .filter(each -> each.layout().code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate made = dossier.request().date();
        byte[] pdf = FormPdf.render(
                List.of(table),
                Metadata.vietnamese(
                        table.layout().title(),
                        dossier.unit().name(),
                        made.atStartOfDay(TenantClock.ZONE).toOffsetDateTime()));
        return new ReportFile(ReportFile.name(dossier).replace(".pdf", "-mau-" + code + ".pdf"), pdf);
    }

    /** What speaks against handing the report in. */
    @Permit({Role.UNIT_OFFICER, Role.UNIT_HEAD})
    public List<SubmissionCheck.Obstacle> obstacles(UUID submission) {
        return obstacles.of(dossiers.get(submission));
    }

    private List<FormTable> tables(Dossier dossier) {
        UUID id = dossier.submission().id();
        SubmissionState state = dossier.submission().state();
        if (state.isHandedIn() || state == SubmissionState.ACCEPTED) {
            return dossiers.annexes(id);
        }
        if (caller.get().role().scope() != Scope.UNIT) {
            return List.of();
        }
        return annexes.of(
                dossier, new Answers(SectionRow.answers(dossiers.sections(id)), dossiers.figures(dossier)), true);
    }
}
