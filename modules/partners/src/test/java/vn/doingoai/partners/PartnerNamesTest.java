package vn.doingoai.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.kernel.error.InvalidInputException;

class PartnerNamesTest {

    private static final PartnerNames CHAMPASAK =
            new PartnerNames("Tỉnh Champasak", "ແຂວງ ຈຳປາສັກ", List.of("Chămpasăk", "Champassak"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉnh Champasak",
                "tinh champasak",
                "Champasak",
                "CHĂMPASĂK",
                "tỉnh Champassak",
                "UBND tỉnh Champasak",
                "Chính quyền tỉnh Champasak",
                "Ủy ban nhân dân tỉnh Champasak",
                "ແຂວງ ຈຳປາສັກ"
            })
    void isFoundByEachNameAndWhatStandsInFrontOfALocality(String text) {
        assertThat(CHAMPASAK.contains(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Champa", "Salavan", "tỉnh", "Đại học Champasak", "Champasak Lào"})
    void isNotFoundByLessOrMore(String text) {
        assertThat(CHAMPASAK.contains(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Tỉnh Ratanakiri, ratanakiri",
        "TP Daegu, daegu",
        "Thành phố Daegu, daegu",
        "Tỉnh, tinh",
        "Tổng Lãnh sự quán Lào tại Đà Nẵng, tong lanh su quan lao tai da nang"
    })
    void theKeyLeavesOutWhatStandsInFrontOfALocality(String name, String key) {
        assertThat(PartnerNames.key(name)).isEqualTo(key);
    }

    @Test
    void namesAreCleanedAndNoneIsKeptTwice() {
        PartnerNames names = new PartnerNames(
                " Tỉnh\u00a0Attapue ", "", List.of("Attapeu", " Attapeu", "", "Tỉnh Attapue", "Át-ta-pư"));

        assertThat(names.name()).isEqualTo("Tỉnh Attapue");
        assertThat(names.aliases()).containsExactly("Attapeu", "Át-ta-pư");
        assertThat(names.searchKey()).isEqualTo("tinh attapue attapeu at ta pu");
        assertThat(PartnerNames.stored("Tỉnh Attapue", "", "Attapeu\nÁt-ta-pư")).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…"})
    void aNameNeedsLetters(String name) {
        assertThatThrownBy(() -> new PartnerNames(name, "", List.of()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void aNameHasAtMost300Characters() {
        assertThat(new PartnerNames("a".repeat(300), "", List.of()).name()).hasSize(300);
        assertThatThrownBy(() -> new PartnerNames("a".repeat(301), "", List.of()))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PartnerNames("a", "", List.of("b".repeat(301))))
                .isInstanceOf(InvalidInputException.class);
    }
}
