package vn.doingoai.reporting.publication;

import java.util.List;
import java.util.stream.Collectors;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.rules.Severity;
import vn.doingoai.kernel.rules.SubmissionCheck.Obstacle;

/**
 * What is still to be done before a report may go to the leader.
 *
 * @param open      headings of sections that want an answer, in printed order
 * @param missing   names of figures that its text or its outline asks for and nobody has given
 * @param obstacles what the checks found, what stops it first
 */
public record Readiness(List<String> open, List<String> missing, List<Obstacle> obstacles) {

    /** Copies the lists. */
    public Readiness {
        open = List.copyOf(open);
        missing = List.copyOf(missing);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether it cannot be sent as it stands. */
    public boolean stopped() {
        return !open.isEmpty() || !missing.isEmpty() || !blocks().isEmpty();
    }

    private List<Obstacle> blocks() {
        return obstacles.stream()
                .filter(obstacle -> obstacle.severity() == Severity.BLOCK)
                .toList();
    }

    /** Refuses a report that something stops, with what it is. */
    void need() {
        if (!open.isEmpty()) {
            throw new BusinessException("report-incomplete", open.size(), String.join("; ", open));
        }
        if (!missing.isEmpty()) {
            throw new BusinessException("report-missing", missing.size(), String.join("; ", missing));
        }
        if (!blocks().isEmpty()) {
            throw new BusinessException(
                    "report-blocked", blocks().stream().map(Obstacle::sentence).collect(Collectors.joining(" ")));
        }
    }
}
