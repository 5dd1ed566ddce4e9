package vn.doingoai.delegations.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Leg;
import vn.doingoai.delegations.WorkingPartner;

class FormRowsTest {

    private static final UUID KNOWN = UUID.randomUUID();

    @Test
    void emptyRowsAreShownAndNotKept() {
        DelegationContent content = new DelegationContent();
        FormRows.invite(content, Direction.OUT);
        assertThat(content.getLegs()).hasSize(1);
        assertThat(content.getCosts()).hasSize(1);
        DelegationContent kept = FormRows.tidy(content, name -> KNOWN);
        assertThat(kept.getLegs()).isEmpty();
        assertThat(kept.getPartners()).isEmpty();
        assertThat(kept.getCosts()).isEmpty();
        assertThat(content.getLegs()).hasSize(1);
    }

    @Test
    void aDelegationInIsAskedForNoItinerary() {
        DelegationContent content = new DelegationContent();
        FormRows.invite(content, Direction.IN);
        assertThat(content.getLegs()).isEmpty();
    }

    @Test
    void aStopWithAnythingInItIsKept() {
        DelegationContent content = new DelegationContent();
        Leg leg = new Leg();
        leg.setPlace("Viêng Chăn");
        content.getLegs().add(leg);
        assertThat(FormRows.tidy(content, name -> KNOWN).getLegs()).containsExactly(leg);
    }

    @Test
    void aPartnerIsFoundByItsName() {
        DelegationContent content = new DelegationContent();
        WorkingPartner partner = new WorkingPartner();
        partner.setName("Tỉnh Khăm Muồn");
        content.getPartners().add(partner);
        assertThat(FormRows.tidy(content, name -> KNOWN).getPartners().get(0).getPartnerId())
                .isEqualTo(KNOWN);
    }

    @Test
    void anAmountWithARateGetsItsEquivalent() {
        CostLine dollars = new CostLine();
        dollars.setAmount(new BigDecimal("1000.50"));
        dollars.setCurrency("USD");
        dollars.setRate(new BigDecimal("23000"));
        DelegationContent content = new DelegationContent();
        content.getCosts().add(dollars);
        assertThat(FormRows.tidy(content, name -> KNOWN).getCosts().get(0).getVnd())
                .isEqualByComparingTo("23011500");
    }

    @Test
    void anAmountInDongNeedsNone() {
        CostLine dong = new CostLine();
        dong.setAmount(BigDecimal.TEN);
        DelegationContent content = new DelegationContent();
        content.getCosts().add(dong);
        assertThat(FormRows.tidy(content, name -> KNOWN).getCosts().get(0).getVnd())
                .isNull();
    }

    @Test
    void whatHasNoRateIsCountedAsUnknown() {
        CostLine dollars = new CostLine();
        dollars.setAmount(BigDecimal.TEN);
        dollars.setCurrency("USD");
        CostLine dong = new CostLine();
        dong.setAmount(new BigDecimal("5000000"));
        CostTotal total = CostTotal.of(List.of(dollars, dong));
        assertThat(total.total()).isEqualByComparingTo("5000000");
        assertThat(total.unknown()).isEqualTo(1);
    }
}
