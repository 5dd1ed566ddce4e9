package vn.doingoai.reporting.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.ui.list.ResultPage;

/**
 * All that the units say on one section of the province's report.
 *
 * @param asked   how many reports were asked for with an outline that has the subject
 * @param shown   accepted answers that the filter shows, a page of them
 * @param waiting handed in and not accepted: to be read, not to be taken
 * @param nil     units whose accepted answer is nothing, by name
 * @param missing whose report is not there
 */
public record SectionAnswers(
        int asked,
        ResultPage<UnitAnswer> shown,
        List<UnitAnswer> waiting,
        List<String> nil,
        List<MissingUnit> missing) {

    /** Copies the lists. */
    public SectionAnswers {
        waiting = List.copyOf(waiting);
        nil = List.copyOf(nil);
        missing = List.copyOf(missing);
    }

    static SectionAnswers of(Section section, List<UnitReport> reports, AnswerFilter filter) {
        List<UnitAnswer> accepted = new ArrayList<>();
        List<UnitAnswer> waiting = new ArrayList<>();
        List<MissingUnit> missing = new ArrayList<>();
        List<UnitReport> asked = reports.stream()
                .filter(report -> !SectionMatch.of(section, report.outline()).isEmpty())
                .toList();
        for (UnitReport report : asked) {
            if (report.answers() == null) {
                missing.add(new MissingUnit(report.unit(), report.state(), report.overdue()));
            } else {
                UnitAnswer answer = UnitAnswer.of(report, report.texts(section));
                (answer.isAccepted() ? accepted : waiting).add(answer);
            }
        }
        accepted.removeIf(answer -> answer.parts().isEmpty());
        waiting.removeIf(answer -> answer.parts().isEmpty());
        List<String> nil = accepted.stream()
                .filter(UnitAnswer::isNil)
                .map(UnitAnswer::unit)
                .toList();
        return new SectionAnswers(asked.size(), page(accepted, filter), waiting, nil, missing);
    }

    private static ResultPage<UnitAnswer> page(List<UnitAnswer> accepted, AnswerFilter filter) {
        List<UnitAnswer> shown = accepted.stream().filter(filter::shows).toList();
        int offset = Math.min(ResultPage.offset(filter.page()), shown.size());
        int end = Math.min(offset + ResultPage.SIZE, shown.size());
        return new ResultPage<>(shown.subList(offset, end), filter.page(), shown.size());
    }

    /** A sentence on the units that had nothing, ready for the text; empty where there is none. */
    public String nilSentence() {
        return Summary.NIL.sentence(nil);
    }

    /** A sentence on the units that have not reported, ready for the text; empty where there is none. */
    public String missingSentence() {
        return Summary.MISSING.sentence(missing.stream().map(MissingUnit::unit).toList());
    }
}
