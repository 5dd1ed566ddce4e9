package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.doingoai.kernel.error.ConflictException;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.reports.ReportDossier;
import vn.doingoai.reporting.reports.ReportDossiers;

/** Gathers what belongs to a report that goes out, inside the transaction of who asks. */
@ApplicationScoped
class Dossiers {

    @Inject
    ReportDossiers reports;

    @Inject
    TenantClock clock;

    /** The report and what it stands on, or not found. */
    Dossier get(UUID id) {
        return with(reports.get(id));
    }

    /** The same to be moved on: whoever writes in it or moves it waits until the transaction ends. */
    Dossier getToMove(UUID id) {
        return with(reports.getToWrite(id));
    }

    /** The same, if it is still as the caller saw it. */
    Dossier getToMove(UUID id, long version) {
        Dossier dossier = getToMove(id);
        if (dossier.report().version() != version) {
            throw new ConflictException(null);
        }
        return dossier;
    }

    private Dossier with(ReportDossier dossier) {
        UUID replaced = dossier.report().replacesId();
        return new Dossier(
                dossier.report(),
                dossier.outline(),
                dossier.body(),
                dossier.settings(),
                dossier.parameters(),
                replaced == null ? null : reports.get(replaced).report(),
                clock.today());
    }
}
