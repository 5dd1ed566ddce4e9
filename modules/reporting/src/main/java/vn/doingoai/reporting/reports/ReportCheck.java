package vn.doingoai.reporting.reports;

import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.rules.SubmissionCheck.Obstacle;

/**
 * What is looked at before a report goes to the leader: data quality, layout, citations. Found by CDI; each looks at the
 * report as it stands in the running transaction and changes nothing.
 */
public interface ReportCheck {

    /** What speaks against it: BLOCK stops the sending, the others are shown to the officer and the leader. */
    List<Obstacle> obstacles(UUID report);
}
