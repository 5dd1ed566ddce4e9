package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.rules.SubmissionCheck.Obstacle;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.reports.ReportCheck;
import vn.doingoai.reporting.templates.Template;
import vn.doingoai.reporting.writing.Progress;
import vn.doingoai.reporting.writing.SectionRow;

/** Looks whether a report may go to the leader: all sections answered, all figures given, nothing found that stops it. */
@ApplicationScoped
class ReadinessChecks {

    @Inject
    @Any
    Instance<ReportCheck> checks;

    Readiness of(Reading reading) {
        Dossier dossier = reading.dossier();
        Map<String, SectionState> states = new HashMap<>();
        Set<FigureKey> missing = new TreeSet<>();
        for (SectionRow row : reading.sections()) {
            Section section = dossier.outline().find(row.key()).orElse(null);
            if (section != null) {
                states.put(
                        row.key(),
                        SectionState.of(
                                section,
                                row.body(),
                                row.nilPlace(),
                                reading.figures().figures()));
                missing.addAll(missing(section, row, reading));
            }
        }
        Map<String, String> parameters = dossier.parameters();
        List<String> open = Progress.of(dossier.outline(), states).open().stream()
                .map(section -> heading(section, parameters))
                .toList();
        IndicatorCatalogue catalogue = IndicatorCatalogue.load();
        return new Readiness(
                open,
                missing.stream()
                        .map(key -> catalogue.get(key).name())
                        .distinct()
                        .toList(),
                obstacles(dossier));
    }

    /** Figures behind a "Không" are nothing, not missing. */
    private static Set<FigureKey> missing(Section section, SectionRow row, Reading reading) {
        Set<FigureKey> missing = new TreeSet<>();
        if (row.nilPlace() == NilPlace.NONE) {
            missing.addAll(row.body().figures());
            section.indicators().forEach(each -> missing.add(FigureKey.parse(each)));
            missing.removeIf(key -> reading.figures().figures().get(key).answered());
        }
        return missing;
    }

    private List<Obstacle> obstacles(Dossier dossier) {
        return checks.stream()
                .flatMap(check -> check.obstacles(dossier.report().id()).stream())
                .sorted(Comparator.comparing(Obstacle::severity))
                .toList();
    }

    static String heading(Section section, Map<String, String> parameters) {
        String label = section.label() == null ? "" : section.label() + " ";
        return (label + Template.fill(section.title(), parameters)).strip();
    }
}
