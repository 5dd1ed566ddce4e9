package vn.doingoai.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.error.InvalidInputException;

class ContentJsonTest {

    @Test
    void whatIsWrittenIsReadBack() {
        DelegationContent content = DelegationFixture.toLaos();
        content.getHead().setLeaderId(new UUID(3, 1));
        content.getPlan().setEventException(EventException.CENTRAL_LED);
        content.getResult().setStart(LocalDate.of(2020, 4, 10));
        content.getResult().setPlanStatus(PlanStatus.IN_PLAN);
        content.getCosts().get(0).setAmount(new BigDecimal("405192.46"));
        content.getCosts().get(0).setCurrency("USD");
        content.getCoHosts().add(new UUID(1, 2));
        Member member = new Member();
        member.setName("Lê Văn C");
        member.setManagedBy(ManagedBy.PROV_PARTY_STANDING);
        content.getMembers().add(member);
        JsonObject json = ContentJson.write(content).build();
        assertThat(ContentJson.write(ContentJson.read(json)).build()).isEqualTo(json);
        assertThat(ContentJson.read(json).getLegs()).isEqualTo(content.getLegs());
        assertThat(ContentJson.read(json).getCosts()).isEqualTo(content.getCosts());
        assertThat(ContentJson.read(json).getMembers()).isEqualTo(content.getMembers());
        assertThat(ContentJson.read(json).getResult()).isEqualTo(content.getResult());
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        DelegationContent content =
                ContentJson.read(Json.createObjectBuilder().add("name", "Đoàn").build());
        assertThat(content.getDetails().getMemberCount()).isNull();
        assertThat(content.getPlan().getLaosExemption()).isEqualTo(LaosExemption.NONE);
        assertThat(content.getLegs()).isEmpty();
    }

    @Test
    void aWrongValueIsNamed() {
        refused("memberCount", Json.createObjectBuilder().add("memberCount", 0).build());
        refused(
                "memberCount",
                Json.createObjectBuilder().add("memberCount", 1.5).build());
        refused(
                "category",
                Json.createObjectBuilder().add("category", "holiday").build());
        refused(
                "fromCountry",
                Json.createObjectBuilder().add("fromCountry", "XX").build());
        refused("start", Json.createObjectBuilder().add("start", "12/3/2019").build());
        refused("quarter", Json.createObjectBuilder().add("quarter", 5).build());
    }

    private static void refused(String field, JsonObject body) {
        assertThatThrownBy(() -> ContentJson.read(body))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
