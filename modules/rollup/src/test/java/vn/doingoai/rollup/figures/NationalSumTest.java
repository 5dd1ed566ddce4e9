package vn.doingoai.rollup.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.Counted;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.organisation.Provinces;

class NationalSumTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final FigureKey KEY = FigureKey.of("delegations.inbound.count");
    private static final FigureKey LAOS = FigureKey.parse("delegations.inbound.count[country=LA]");
    private static final List<Province> PROVINCES = Provinces.existingOn(DAY).stream()
            .filter(each -> Set.of("gia-lai", "quang-ngai", "thanh-hoa").contains(each.tenant()))
            .toList();

    @Test
    void nilAddsNothingAndWhoIsMissingIsNamed() {
        Counted sum = sum(cell("gia-lai", KEY, FigureValue.of(90)), cell("quang-ngai", KEY, FigureValue.nil()));
        assertThat(sum.value()).isEqualTo(FigureValue.of(90));
        assertThat(sum.missing()).containsExactly("Thanh Hóa");
    }

    @Test
    void whatWasPublishedAsMissingIsMissing() {
        Counted sum = sum(cell("gia-lai", KEY, FigureValue.of(90)), cell("thanh-hoa", KEY, FigureValue.missing()));
        assertThat(sum.value()).isEqualTo(FigureValue.of(90));
        assertThat(sum.missing()).containsExactlyInAnyOrder("Thanh Hóa", "Quảng Ngãi");
    }

    @Test
    void whereEverybodySaidNilTheNationSaysNil() {
        assertThat(sum(cell("gia-lai", KEY, FigureValue.nil())).value()).isEqualTo(FigureValue.nil());
    }

    @Test
    void nobodyAnsweredIsMissingAndNotZero() {
        Counted sum = sum();
        assertThat(sum.value()).isEqualTo(FigureValue.missing());
        assertThat(sum.missing()).hasSize(3);
    }

    @Test
    void whatIsHeldBackIsInNoSumAndIsTold() {
        PublishedCell held = new PublishedCell(
                "quang-ngai", KEY, FigureValue.missing(), true, 0, UUID.randomUUID(), "1/BC-SNgV", DAY);
        Counted sum = sum(cell("gia-lai", KEY, FigureValue.of(90)), held);
        assertThat(sum.value()).isEqualTo(FigureValue.of(90));
        assertThat(sum.missing()).contains("Quảng Ngãi (số nhỏ, không nêu)");
    }

    @Test
    void aNumberThatLacksUnitsIsAddedAndTold() {
        PublishedCell partial =
                new PublishedCell("thanh-hoa", KEY, FigureValue.of(3), false, 26, UUID.randomUUID(), "1/BC-SNgV", DAY);
        Counted sum = sum(cell("gia-lai", KEY, FigureValue.of(90)), partial);
        assertThat(sum.value()).isEqualTo(FigureValue.of(93));
        assertThat(sum.missing()).contains("Thanh Hóa (thiếu 26 đơn vị)");
    }

    @Test
    void aCountryThatAProvinceDoesNotNameHadNobodyThere() {
        Counted sum = laos(cell("gia-lai", KEY, FigureValue.of(90)), cell("quang-ngai", KEY, FigureValue.of(4)));
        assertThat(sum.value()).isEqualTo(FigureValue.of(12));
        assertThat(sum.missing()).containsExactly("Thanh Hóa");
    }

    @Test
    void aCountryThatAProvinceDoesNotNameIsNoNothingOfUnitsThatHaveNotAnswered() {
        PublishedCell partial =
                new PublishedCell("thanh-hoa", KEY, FigureValue.of(3), false, 26, UUID.randomUUID(), "1/BC-SNgV", DAY);
        Counted sum = laos(partial, cell("quang-ngai", KEY, FigureValue.of(4)));
        assertThat(sum.value()).isEqualTo(FigureValue.of(12));
        assertThat(sum.missing()).containsExactly("Thanh Hóa (thiếu 26 đơn vị)");
    }

    @Test
    void aNumberThatIsNotDividedAmongCountriesSaysNothingOfAnyUnlessItIsNothing() {
        List<PublishedCell> wholes = List.of(
                cell("gia-lai", KEY, FigureValue.of(90)),
                cell("quang-ngai", KEY, FigureValue.of(4)),
                cell("thanh-hoa", KEY, FigureValue.nil()));
        PublishedCell[] divided =
                NationFigures.divided(wholes, Set.of("gia-lai")).toArray(PublishedCell[]::new);
        assertThat(laos(divided).missing()).containsExactly("Quảng Ngãi");
    }

    @Test
    void theMarkMovesWithWhatWasPublishedAndOnlyThen() {
        String mark = sum(cell("gia-lai", KEY, FigureValue.of(90))).mark();
        assertThat(sum(cell("gia-lai", KEY, FigureValue.of(90))).mark()).isEqualTo(mark);
        assertThat(sum(cell("gia-lai", KEY, FigureValue.of(91))).mark()).isNotEqualTo(mark);
    }

    private static Counted sum(PublishedCell... cells) {
        return new NationalSum(PROVINCES, List.of(cells), List.of()).counted();
    }

    private static Counted laos(PublishedCell... wholes) {
        return new NationalSum(PROVINCES, List.of(cell("gia-lai", LAOS, FigureValue.of(12))), List.of(wholes))
                .counted();
    }

    private static PublishedCell cell(String province, FigureKey key, FigureValue value) {
        return new PublishedCell(province, key, value, false, 0, UUID.randomUUID(), "412/BC-SNgV", DAY);
    }
}
