package vn.doingoai.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doingoai.kernel.time.Period;

class FactTextTest {

    private static final Facts TRIPS = new Facts("select * from trip where day between :from and :to", "", "");
    private static final Period YEAR = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    private static final FigureKey COUNT = FigureKey.parse("delegations.outbound.count");
    private static final FigureKey OF_PROVINCE = FigureKey.parse("delegations.outbound.count[organizer=PROVINCE]");
    private static final FigureKey INBOUND = FigureKey.parse("delegations.inbound.count");

    @Test
    void whatAllFiguresAskForIsAskedOfTheRows() {
        FactText text = groups(Set.of(COUNT, OF_PROVINCE));
        assertTrue(text.sql().contains(" and f.direction::text = ?"), text.sql());
        assertEquals(List.of(YEAR.from(), YEAR.to(), "OUT"), text.bound());
        assertEquals(Set.of("direction", "organizer"), text.columns());
    }

    @Test
    void whatOnlySomeAskForIsNot() {
        assertEquals(
                List.of(YEAR.from(), YEAR.to()), groups(Set.of(COUNT, INBOUND)).bound());
    }

    private static FactText groups(Set<FigureKey> keys) {
        Map<FigureKey, Measure> figures = keys.stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> Measure.count(key.indicator(), TRIPS)
                                .where("direction", key.equals(INBOUND) ? "IN" : "OUT")
                                .by("organizer=organizer")));
        return FactText.groups(TRIPS, figures, YEAR, null);
    }
}
