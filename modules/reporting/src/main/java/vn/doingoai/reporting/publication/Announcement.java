package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import vn.doingoai.indicators.published.PublishedFigure;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.delivery.DeliveryService;
import vn.doingoai.reporting.figures.FrozenFigures;
import vn.doingoai.reporting.reports.Report;

/** Delivers a publication to the tenants that the settings name, in the transaction that publishes it. */
@ApplicationScoped
class Announcement {

    @Inject
    DeliveryService deliveries;

    @Inject
    CoverageQueries coverage;

    void send(Dossier dossier, Publication publication) {
        List<String> receivers = dossier.settings().deliversTo();
        if (receivers.isEmpty()) {
            return;
        }
        Report report = dossier.report();
        Instant approved = Objects.requireNonNull(report.approval().approvedAt());
        String content = publication
                .announced(report.requested(), coverage.of(report.period(), approved), figures(publication))
                .toJson();
        receivers.forEach(
                to -> deliveries.send(to, Delivery.Kind.PUBLICATION, publication.id(), content, publication.pdf()));
    }

    private static List<PublishedFigure> figures(Publication publication) {
        return new TreeMap<>(FrozenFigures.fromJson(publication.figures()).now())
                .entrySet().stream()
                        .map(each -> new PublishedFigure(
                                each.getKey(),
                                each.getValue().value(),
                                each.getValue().missing().size()))
                        .toList();
    }
}
