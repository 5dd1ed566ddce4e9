package vn.doingoai.reporting.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.doingoai.indicators.published.RequestedReport;
import vn.doingoai.indicators.published.RequestedReport.Word;
import vn.doingoai.indicators.published.ReturnedReport;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.delivery.DeliveryHandler;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.notice.Notice;
import vn.doingoai.kernel.notice.Notices;

/** Takes in what the ministry asks for and gives back, and tells those of the province who answer. */
@ApplicationScoped
public class AskHandler implements DeliveryHandler {

    private static final Role[] READERS = {Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER};

    @Inject
    ArrivedQueries arrived;

    @Inject
    Notices notices;

    @Override
    public boolean takes(Delivery.Kind kind) {
        return kind == Delivery.Kind.REQUEST || kind == Delivery.Kind.RETURN;
    }

    @Override
    public void take(Delivery delivery) {
        if (delivery.kind() == Delivery.Kind.REQUEST) {
            asked(delivery, RequestedReport.fromJson(delivery.content()));
        } else {
            givenBack(delivery, ReturnedReport.fromJson(delivery.content()));
        }
    }

    private void asked(Delivery delivery, RequestedReport asked) {
        arrived.put(delivery, asked);
        if (asked.word() != Word.CLOSED) {
            notices.tellRoles(
                    new Notice(
                            "ask:" + delivery.id(),
                            switch (asked.word()) {
                                case ASKED, CLOSED -> "notice.ask-asked";
                                case EXTENDED -> "notice.ask-extended";
                                case REMINDED -> "notice.ask-reminded";
                            },
                            List.of(asked.title()),
                            "/asked/index.xhtml",
                            asked.deadline()),
                    READERS);
        }
    }

    private void givenBack(Delivery delivery, ReturnedReport returned) {
        arrived.giveBack(delivery, returned)
                .ifPresent(report -> notices.tellRoles(
                        new Notice(
                                "ask:" + delivery.id(),
                                "notice.ask-returned",
                                List.of(report.title()),
                                "/reports/review.xhtml?id=" + report.report(),
                                null),
                        READERS));
    }
}
