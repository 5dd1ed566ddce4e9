package vn.doingoai.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureKeyTest {

    @Test
    void sortsItsDimensions() {
        FigureKey key = FigureKey.parse(" delegations.inbound.count[planStatus=IN_PLAN, hostLevel=OTHER_AGENCY]");

        assertThat(key.dimensions()).isEqualTo(Map.of("hostLevel", "OTHER_AGENCY", "planStatus", "IN_PLAN"));
        assertThat(key).hasToString("delegations.inbound.count[hostLevel=OTHER_AGENCY,planStatus=IN_PLAN]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Delegations", "a..b", "a.b[]", "a.b[c]", "a.b[c=]", "a.b[c=D", "a.b[c=D,c=E]", "a b"})
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureKey.parse(text));
    }

    @Property
    void readsBackWhatItPrints(@ForAll("keys") FigureKey key) {
        assertThat(FigureKey.parse(key.toString())).isEqualTo(key);
    }

    @Provide
    Arbitrary<FigureKey> keys() {
        Arbitrary<String> word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1);
        Arbitrary<String> value =
                Arbitraries.strings().withCharRange('A', 'Z').numeric().ofMinLength(1);
        return Combinators.combine(word.list().ofMinSize(1), Arbitraries.maps(word, value))
                .as((words, dimensions) -> new FigureKey(String.join(".", words), new TreeMap<>(dimensions)));
    }
}
