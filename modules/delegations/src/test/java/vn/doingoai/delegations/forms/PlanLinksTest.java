package vn.doingoai.delegations.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.delegations.Delegation;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.Stamp;

class PlanLinksTest {

    private static final Stamp STAMP = new Stamp("Phan Thị Hoa", Instant.EPOCH);

    private static Delegation row(Phase phase, String name) {
        DelegationContent content = new DelegationContent();
        content.getDetails().setName(name);
        return new Delegation(UUID.randomUUID(), phase, Direction.OUT, 2019, content, STAMP);
    }

    private static Delegation postponed(String name) {
        Delegation item = row(Phase.PLAN, name);
        item.accept(STAMP);
        item.postpone("Chờ phía bạn", STAMP);
        return item;
    }

    @Test
    void givesEachItemOfANameOnce() {
        Delegation first = postponed("Thăm Champasak");
        Delegation second = postponed("Thăm Champasak");
        PlanLinks links = new PlanLinks(List.of(first, second), List.of());
        assertThat(links.take("THĂM CHAMPASAK")).isEqualTo(first.id());
        assertThat(links.take("tham champasak")).isEqualTo(second.id());
        assertThat(links.take("Thăm Champasak")).isNull();
    }

    @Test
    void leavesOutWhatIsOnlyProposedAndWhatIsCarriedOutAlready() {
        Delegation done = postponed("Thăm Champasak");
        Delegation result = row(Phase.RESULT, "Thăm Champasak");
        result.carryOut(done.id());
        PlanLinks links = new PlanLinks(List.of(done, row(Phase.PLAN, "Thăm Attapeu")), List.of(result));
        assertThat(links.take("Thăm Champasak")).isNull();
        assertThat(links.take("Thăm Attapeu")).isNull();
    }
}
