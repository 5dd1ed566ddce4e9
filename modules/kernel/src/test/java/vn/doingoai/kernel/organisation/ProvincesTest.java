package vn.doingoai.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvincesTest {

    private static final LocalDate IN_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 22);

    @Test
    void thereWere63AndAre34() {
        assertThat(Provinces.existingOn(IN_2019)).hasSize(63);
        assertThat(Provinces.existingOn(Provinces.MERGED_ON.minusDays(1))).hasSize(63);
        assertThat(Provinces.existingOn(Provinces.MERGED_ON)).hasSize(34);
        assertThat(Provinces.existingOn(IN_2026)).hasSize(34);
    }

    @Test
    void eachTenantReportsForOneProvinceADay() {
        for (LocalDate day : List.of(IN_2019, Provinces.MERGED_ON, IN_2026)) {
            assertThat(Provinces.existingOn(day)).extracting(Province::tenant).doesNotHaveDuplicates();
            assertThat(Provinces.existingOn(day)).extracting(Province::code).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTerritoryIsPartOfOneOfToday() {
        assertThat(Provinces.existingOn(IN_2026).stream().flatMap(now -> Provinces.before(now, IN_2019).stream()))
                .containsExactlyInAnyOrderElementsOf(Provinces.existingOn(IN_2019));
        assertThat(Provinces.existingOn(IN_2019))
                .allMatch(then -> Provinces.on(then, IN_2026).existsOn(IN_2026));
    }

    @Test
    void elevenAreWhatTheyWere() {
        assertThat(Provinces.existingOn(IN_2026))
                .filteredOn(now -> Provinces.before(now, IN_2019).size() == 1)
                .hasSize(11)
                .extracting(Province::name)
                .contains("Thanh Hóa", "Huế", "Hà Nội")
                .doesNotContain("Gia Lai");
    }

    @Test
    void aCodeNamesAnotherProvinceThanBefore() {
        Province giaLai = Provinces.of("gia-lai", IN_2026).orElseThrow();
        assertThat(giaLai.code()).isEqualTo("52");
        assertThat(Provinces.before(giaLai, IN_2019))
                .extracting(Province::name, Province::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Bình Định", "52"),
                        org.assertj.core.groups.Tuple.tuple("Gia Lai", "64"));
    }

    @Test
    void aTenantThatEndedReportsForNoneAfterwards() {
        assertThat(Provinces.of("quang-binh", IN_2019)).isPresent();
        assertThat(Provinces.of("quang-binh", Provinces.MERGED_ON)).isEmpty();
        assertThat(Provinces.of("bo-ngoai-giao", IN_2019)).isEmpty();
    }

    @Test
    void dongNaiIsACityOfTheSameTerritorySince2026() {
        Province city = Provinces.of("dong-nai", IN_2026).orElseThrow();
        assertThat(city.kind()).isEqualTo(UnitKind.CENTRAL_CITY);
        assertThat(Provinces.before(city, Provinces.MERGED_ON))
                .extracting(Province::id)
                .containsExactly("dong-nai.2025");
    }
}
