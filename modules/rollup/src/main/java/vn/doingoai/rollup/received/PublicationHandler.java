package vn.doingoai.rollup.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.doingoai.indicators.published.PublishedReport;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.delivery.DeliveryHandler;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/** Copies a publication for the tenant that receives it. Small counts that it does not want to know are not kept. */
@ApplicationScoped
public class PublicationHandler implements DeliveryHandler {

    @Inject
    ReceivingQueries receiving;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<PublicationReceived> received;

    @Override
    public boolean takes(Delivery.Kind kind) {
        return kind == Delivery.Kind.PUBLICATION;
    }

    @Override
    public void take(Delivery delivery) {
        PublishedReport report = PublishedReport.fromJson(delivery.content());
        String province = Provinces.of(delivery.from(), report.period().to())
                .map(Province::id)
                .orElse(delivery.from());
        int least = tenant.get().settings().suppressBelow();
        List<ReceivedFigure> figures = ReceivedFigure.all(report.figures(), report.period(), least);
        receiving.publication(delivery, report, province, Objects.requireNonNull(delivery.attachment()));
        receiving.supersede(delivery, report);
        receiving.figures(delivery.id(), province, report, figures);
        received.fire(new PublicationReceived(delivery.id(), delivery.from(), report));
    }
}
