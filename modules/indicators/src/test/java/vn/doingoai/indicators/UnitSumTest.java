package vn.doingoai.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.BookedFigure.Origin;

class UnitSumTest {

    private static final FigureKey CASES = FigureKey.of("consular.detained_abroad.cases");
    private static final FigureKey RATE = FigureKey.of("delegations.offplan.rate");
    private static final UUID NGA_SON = UUID.randomUUID();
    private static final UUID THO_XUAN = UUID.randomUUID();
    private static final Map<UUID, String> NAMES = Map.of(NGA_SON, "Nga Sơn", THO_XUAN, "Thọ Xuân");

    @Test
    void nilAddsNothingAndWhoIsMissingIsNamed() {
        BookedFigure sum = sum(CASES, Map.of(NGA_SON, FigureValue.of(19)), Set.of(NGA_SON, THO_XUAN));
        assertThat(sum.value()).isEqualTo(FigureValue.of(19));
        assertThat(sum.origin()).isEqualTo(Origin.UNITS);
        assertThat(sum.missing()).containsExactly("Thọ Xuân");
        assertThat(sum.complete()).isFalse();

        BookedFigure whole =
                sum(CASES, Map.of(NGA_SON, FigureValue.of(19), THO_XUAN, FigureValue.nil()), Set.of(NGA_SON, THO_XUAN));
        assertThat(whole.value()).isEqualTo(FigureValue.of(19));
        assertThat(whole.complete()).isTrue();
    }

    @Test
    void allNilIsNilAndNobodyIsMissing() {
        assertThat(sum(CASES, Map.of(NGA_SON, FigureValue.nil(), THO_XUAN, FigureValue.nil()), Set.of())
                        .value())
                .isEqualTo(FigureValue.nil());
        assertThat(sum(CASES, Map.of(), Set.of(NGA_SON)))
                .isEqualTo(new BookedFigure(FigureValue.missing(), Origin.NOBODY, "", List.of("Nga Sơn")));
    }

    @Test
    void ratesAreNobodysSum() {
        assertThat(sum(RATE, Map.of(NGA_SON, FigureValue.of(10), THO_XUAN, FigureValue.of(20)), Set.of())
                        .origin())
                .isEqualTo(Origin.NOBODY);
        assertThat(sum(RATE, Map.of(NGA_SON, FigureValue.of(10), THO_XUAN, FigureValue.nil()), Set.of())
                        .value())
                .isEqualTo(FigureValue.of(10));
    }

    @Test
    void theMarkTellsOfEveryChange() {
        Map<UUID, FigureValue> given = Map.of(NGA_SON, FigureValue.of(1), THO_XUAN, FigureValue.of(2));
        Map<UUID, FigureValue> exchanged = Map.of(NGA_SON, FigureValue.of(2), THO_XUAN, FigureValue.of(1));

        assertThat(sum(CASES, given, Set.of()).mark())
                .isEqualTo(sum(CASES, new HashMap<>(given), Set.of()).mark())
                .isNotEqualTo(sum(CASES, exchanged, Set.of()).mark());
    }

    @Property
    void theSumIsThatOfTheNumbersWhoeverElseWasAsked(
            @ForAll @Size(max = 20) List<@IntRange(max = 99) Integer> numbers, @ForAll @IntRange(max = 5) int silent) {
        Map<UUID, FigureValue> given = new HashMap<>();
        numbers.forEach(
                number -> given.put(UUID.randomUUID(), number == 0 ? FigureValue.nil() : FigureValue.of(number)));
        Set<UUID> asked = new HashSet<>(given.keySet());
        for (int i = 0; i < silent; i++) {
            asked.add(UUID.randomUUID());
        }

        BookedFigure sum = sum(CASES, given, asked);

        assertThat(sum.missing()).hasSize(silent);
        if (numbers.isEmpty()) {
            assertThat(sum.value()).isEqualTo(FigureValue.missing());
        } else {
            assertThat(sum.value().number().intValue())
                    .isEqualTo(numbers.stream().mapToInt(Integer::intValue).sum());
        }
    }

    private static BookedFigure sum(FigureKey key, Map<UUID, FigureValue> given, Set<UUID> asked) {
        return UnitSum.of(key, given, asked, NAMES);
    }
}
