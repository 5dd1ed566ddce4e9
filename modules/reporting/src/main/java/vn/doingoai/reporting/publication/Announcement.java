package vn.doingoai.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import vn.doingoai.indicators.published.PublishedFigure;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.delivery.DeliveryService;
import vn.doingoai.reporting.figures.FrozenFigures;

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
        String content = publication
                .announced(
                        dossier.report().requested(),
                        coverage.of(dossier.report().period()),
                        figures(publication))
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
