package vn.doingoai.checks.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.doingoai.indicators.published.ReturnedReport;
import vn.doingoai.kernel.delivery.Delivery;
import vn.doingoai.kernel.delivery.DeliveryService;
import vn.doingoai.kernel.delivery.InboxJob;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.identity.Acting;

/** What is sent to a province that has merged into another a moment ago, while the portal runs. */
@ExtendWith(ArquillianExtension.class)
class DeliveriesIT {

    @Inject
    Acting acting;

    @Inject
    DeliveryService deliveries;

    @Inject
    InboxJob inbox;

    @Inject
    Sent sent;

    @Deployment
    static WebArchive portal() {
        return Deployments.portal().addClasses(DeliveriesIT.class, Sent.class);
    }

    @BeforeEach
    void quangBinhEnds() {
        Owner.run("insert into portal.tenant_end (closed_tenant, name, successor, successor_name, last_day, basis,"
                + " successor_ordinal) values ('quang-binh', 'Tỉnh Quảng Bình', 'quang-tri', 'tỉnh Quảng Trị',"
                + " date '2025-06-30', 'Nghị quyết số 202/2025/QH15', 0)");
    }

    @AfterEach
    void itIsOpenAgain() {
        Owner.run("delete from portal.tenant_end");
    }

    @Test
    void aPublicationGoesToTheSuccessorAndOnlyOnce() {
        assertThat(published("gia-lai", "quang-binh", "bo-ngoai-giao")).containsExactly("quang-tri", "bo-ngoai-giao");
        assertThat(published("gia-lai", "quang-tri", "quang-binh")).containsExactly("quang-tri");
        assertThat(published("quang-tri", "quang-binh", "bo-ngoai-giao")).containsExactly("bo-ngoai-giao");
    }

    @Test
    void aRequestAndAReportGivenBackAreRefusedWithTheSuccessorsName() {
        UUID request = UUID.randomUUID();
        acting.run("bo-ngoai-giao", "cnv.canbo", () -> {
            for (Delivery.Kind kind : List.of(Delivery.Kind.REQUEST, Delivery.Kind.RETURN)) {
                assertThatThrownBy(() -> deliveries.send("quang-binh", kind, request, "{}", null))
                        .isInstanceOf(BusinessException.class)
                        .hasFieldOrPropertyWithValue("code", "delivery-closed")
                        .hasMessageContaining("tỉnh Quảng Trị");
            }
            deliveries.send("quang-tri", Delivery.Kind.REQUEST, request, "{}", null);
            deliveries.send("quang-tri", Delivery.Kind.REQUEST, request, "{}", null);
            assertThat(sent.receivers(request)).containsExactly("quang-tri", "quang-tri");
        });
    }

    @Test
    void whatCannotBeTakenHoldsUpItsSenderAndNobodyElse() {
        UUID broken = UUID.randomUUID();
        UUID behind = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        acting.run("bo-ngoai-giao", "cnv.canbo", () -> {
            deliveries.send("gia-lai", Delivery.Kind.REQUEST, broken, "{}", null);
            deliveries.send("gia-lai", Delivery.Kind.RETURN, behind, returned(behind), null);
        });
        acting.run(
                "quang-ngai",
                "sngv.canbo",
                () -> deliveries.send("gia-lai", Delivery.Kind.RETURN, other, returned(other), null));
        acting.run("gia-lai", "sngv.canbo", () -> {
            assertThatThrownBy(inbox::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("bo-ngoai-giao");
            assertThat(sent.taken(other)).isTrue();
            assertThat(sent.taken(broken)).isFalse();
            assertThat(sent.taken(behind)).isFalse();
        });
    }

    /** A report that nobody asked this province for: its copy changes nothing. */
    private static String returned(UUID publication) {
        return new ReturnedReport(UUID.randomUUID(), publication, "Thiếu phụ lục.").toJson();
    }

    private List<String> published(String from, String... receivers) {
        UUID publication = UUID.randomUUID();
        return acting.as(from, "sngv.canbo", () -> {
            for (String receiver : receivers) {
                deliveries.send(receiver, Delivery.Kind.PUBLICATION, publication, "{}", new byte[] {1});
            }
            return sent.receivers(publication);
        });
    }
}
