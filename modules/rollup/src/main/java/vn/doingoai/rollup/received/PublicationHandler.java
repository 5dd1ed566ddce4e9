package vn.doingoai.rollup.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.published.PublishedFigure;
import vn.doingoai.indicators.published.PublishedReport;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.delivery.DeliveryHandler;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

/** Copies a publication for the tenant that receives it. Small counts that it does not want to know are not kept. */
@ApplicationScoped
public class PublicationHandler implements DeliveryHandler {

    private static final String SENSITIVE = "consular.";

    @Inject
    ReceivingQueries receiving;

    @Inject
    CurrentTenant tenant;

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
        List<ReceivedFigure> figures = report.figures().stream()
                .map(figure -> received(figure, report, least))
                .toList();
        UUID id = receiving.publication(delivery, report, province, Objects.requireNonNull(delivery.attachment()));
        receiving.figures(id, province, report, figures);
    }

    private static ReceivedFigure received(PublishedFigure figure, PublishedReport report, int least) {
        FigureValue value = figure.value();
        BigDecimal number = value.value();
        boolean heldBack = figure.key().indicator().startsWith(SENSITIVE)
                && number != null
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(least)) < 0;
        return new ReceivedFigure(
                figure.key().indicator(),
                figure.key().toString().substring(figure.key().indicator().length()),
                heldBack ? "SUPPRESSED" : value.state().name(),
                heldBack ? null : number,
                value.precision().name(),
                figure.missingUnits(),
                Objects.requireNonNullElse(value.coveredFrom(), report.period().from()),
                Objects.requireNonNullElse(value.coveredTo(), report.period().to()));
    }
}
