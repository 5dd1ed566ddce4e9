package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.reporting.AnnexJson;
import vn.doingoai.reporting.Forms;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.figures.FrozenFigures;
import vn.doingoai.reporting.reports.Approval;
import vn.doingoai.reporting.reports.Manuscript;
import vn.doingoai.reporting.writing.SectionRow;

/** Reads a report as it is now: with present figures and forms until its approval, with the frozen ones afterwards. */
@ApplicationScoped
class Readings {

    @Inject
    Manuscript manuscript;

    @Inject
    PresentFigures figures;

    @Inject
    Forms forms;

    Reading of(Dossier dossier) {
        List<? extends SectionRow> sections =
                manuscript.sections(dossier.report().id());
        Approval approval = dossier.report().approval();
        if (approval.approvedAt() != null) {
            return new Reading(dossier, sections, FrozenFigures.fromJson(approval.figures()), frozenForms(dossier));
        }
        FrozenFigures present = figures.of(dossier, sections);
        Answers answers = new Answers(SectionRow.answers(sections), present.figures());
        List<FormTable> filled = forms.filled(
                dossier.outline(), answers, dossier.report().period().year(), null, dossier.attachment());
        return new Reading(dossier, sections, present, filled);
    }

    /** The rows are those of the approval; with which document they go is known since it has its number. */
    private static List<FormTable> frozenForms(Dossier dossier) {
        return AnnexJson.read(dossier.report().approval().annexes()).stream()
                .map(form -> new FormTable(form.layout(), form.unit(), dossier.attachment(), form.parts()))
                .toList();
    }
}
