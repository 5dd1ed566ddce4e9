package vn.doingoai.delegations.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;

class TravelDossierTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 9);
    private static final TravelDossierDetails DETAILS =
            new TravelDossierDetails(DAY, "Trần Thị Bình", true, "Lào", TravelOutcome.PENDING, "", null);

    private final TravelDossier dossier = new TravelDossier(UUID.randomUUID(), DETAILS);

    @Test
    void itIsCheckedCompletedSubmittedAndDecided() {
        dossier.check();
        dossier.ask();
        dossier.check();
        dossier.submit();
        dossier.decide(TravelOutcome.APPROVED, "77/QĐ", DAY);
        assertThat(dossier.row().state()).isEqualTo(TravelDossierState.DECIDED);
        assertThat(dossier.row().details().outcome()).isEqualTo(TravelOutcome.APPROVED);
    }

    @Test
    void nothingIsDecidedBeforeItIsSubmitted() {
        assertThatThrownBy(() -> dossier.decide(TravelOutcome.REFUSED, "77/QĐ", DAY))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aDecisionNeedsItsDocument() {
        dossier.check();
        dossier.submit();
        assertThatThrownBy(() -> dossier.decide(TravelOutcome.APPROVED, "", DAY))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void itCanBeWithdrawnAtAnyTimeWithoutADocument() {
        dossier.decide(TravelOutcome.WITHDRAWN, "", null);
        assertThat(dossier.row().state()).isEqualTo(TravelDossierState.DECIDED);
    }

    @Test
    void whatIsDecidedIsFixed() {
        dossier.decide(TravelOutcome.WITHDRAWN, "", null);
        assertThatThrownBy(() -> dossier.change(DETAILS)).isInstanceOf(BusinessException.class);
    }
}
