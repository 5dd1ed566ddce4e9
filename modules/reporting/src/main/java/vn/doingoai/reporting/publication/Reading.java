package vn.doingoai.reporting.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.forms.FormTable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.kernel.identity.Secrets;
import vn.doingoai.reporting.AnnexJson;
import vn.doingoai.reporting.body.Answers;
import vn.doingoai.reporting.figures.FrozenFigures;
import vn.doingoai.reporting.figures.OutlineKeys;
import vn.doingoai.reporting.writing.SectionRow;

/**
 * A report as somebody reads it at one moment.
 *
 * @param sections its words
 * @param figures  as they are, or as they were frozen
 * @param forms    that go with it, likewise
 */
record Reading(Dossier dossier, List<? extends SectionRow> sections, FrozenFigures figures, List<FormTable> forms) {

    /** Copies the lists. */
    Reading {
        sections = List.copyOf(sections);
        forms = List.copyOf(forms);
    }

    Answers answers() {
        return new Answers(SectionRow.answers(sections), figures.figures());
    }

    OfficialDocument document() {
        return dossier.sheet(answers(), forms).document();
    }

    /** Figures that are published with the report although neither its outline nor its text names them. */
    List<PublicationView.Line> alongside() {
        Set<FigureKey> named = new HashSet<>(OutlineKeys.of(dossier.outline()));
        sections.forEach(section -> named.addAll(section.body().figures()));
        return FigureLines.of(figures, key -> !named.contains(key));
    }

    String annexes() {
        return AnnexJson.write(forms);
    }

    /** Changes when a figure or a row of a form changes; with the edition it names exactly what was read. */
    String mark() {
        return Secrets.sha256(figures.toJson() + "\n" + annexes());
    }
}
