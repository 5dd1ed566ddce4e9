package vn.doingoai.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SplitCheckTest {

    private static final FigureKey WHOLE = FigureKey.of("delegations.inbound.count");
    private static final FigureKey LEADERS = FigureKey.parse("delegations.inbound.count[hostLevel=PROVINCIAL_LEADERS]");
    private static final FigureKey OTHERS = FigureKey.parse("delegations.inbound.count[hostLevel=OTHER_AGENCY]");
    private static final FigureKey LAOS = FigureKey.parse("delegations.inbound.count[country=LA]");
    private static final FigureKey CAMBODIA = FigureKey.parse("delegations.inbound.count[country=KH]");

    @Test
    void ninetyAreSeventeenAndSeventyThree() {
        assertThat(gaps(Map.of(WHOLE, 90, LEADERS, 17, OTHERS, 73))).isEmpty();
        assertThat(gaps(Map.of(WHOLE, 90, LEADERS, 17, OTHERS, 72)))
                .containsExactly(new SplitCheck.Gap(
                        WHOLE, "hostLevel", List.of(OTHERS, LEADERS), BigDecimal.valueOf(90), BigDecimal.valueOf(89)));
    }

    @Test
    void onePartOrAMissingOneIsNoSplit() {
        assertThat(gaps(Map.of(WHOLE, 90, LEADERS, 17))).isEmpty();
        assertThat(SplitCheck.gaps(
                        List.of(WHOLE, LEADERS, OTHERS),
                        key -> key.equals(OTHERS) ? FigureValue.missing() : FigureValue.of(5)))
                .isEmpty();
    }

    @Test
    void byCountryADelegationCountsMoreThanOnce() {
        assertThat(gaps(Map.of(WHOLE, 1, LAOS, 1, CAMBODIA, 1))).isEmpty();
    }

    private static List<SplitCheck.Gap> gaps(Map<FigureKey, Integer> values) {
        return SplitCheck.gaps(
                values.keySet(),
                key -> FigureValue.of(values.getOrDefault(key, 0).longValue()));
    }
}
