package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.figures.FigureSheet;

/**
 * Notes what is seen of a text that came into the portal without it, as demo reports do: the figures that its first
 * reader finds in it. The row's version stays, since nothing was written.
 */
@ApplicationScoped
class FirstSight {

    @Inject
    SectionNoteQueries notes;

    @Inject
    CurrentCaller caller;

    void note(Report report, List<ReportSection> rows, FigureSheet sheet) {
        if (!report.state().isOpen() || !caller.is(Role.PROVINCE_OFFICER)) {
            return;
        }
        for (ReportSection row : rows) {
            if (row.seen().isNothing() && !row.body().figures().isEmpty()) {
                store(row, Seen.of(row.body(), sheet));
            }
        }
    }

    void store(ReportSection row, Seen seen) {
        notes.see(row.id(), seen);
    }
}
