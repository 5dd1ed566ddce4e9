package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.rules.SubmissionCheck;
import vn.doingoai.kernel.rules.SubmissionCheck.Obstacle;

/** Asks every register whether something speaks against handing a report in with its forms. */
@ApplicationScoped
class Obstacles {

    @Inject
    @Any
    Instance<SubmissionCheck> checks;

    @Inject
    Annexes annexes;

    /** All obstacles, those that stop it first. */
    List<Obstacle> of(Dossier dossier) {
        List<String> codes = annexes.codes(dossier.outline());
        return checks.stream()
                .flatMap(check ->
                        check
                                .obstacles(
                                        dossier.submission().unitId(),
                                        dossier.request().period(),
                                        codes)
                                .stream())
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }

    /** Refuses a report that something stops. */
    void needNone(Dossier dossier) {
        String stopped = of(dossier).stream()
                .filter(obstacle -> obstacle.severity() == Severity.BLOCK)
                .map(Obstacle::sentence)
                .collect(Collectors.joining(" "));
        if (!stopped.isEmpty()) {
            throw new BusinessException("submission-blocked", stopped);
        }
    }
}
