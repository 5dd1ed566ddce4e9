package vn.doingoai.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.kernel.error.InvalidInputException;

class CountriesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource({
        "Lào, LA",
        "lao, LA",
        "CHDCND Lào, LA",
        "'nước Cộng hòa Dân chủ Nhân dân Lào', LA",
        "nước bạn Lào, ",
        "Mỹ, US",
        "my, US",
        "Hoa Kỳ, US",
        "'Hợp chúng quốc Hoa Kỳ', US",
        "United States, US",
        "CPC, KH",
        "Campuchia, KH",
        "Cam pu chia, KH",
        "CAM-PU-CHIA, KH",
        "Vương quốc Campuchia, KH",
        "Cộng hòa Séc, CZ",
        "Séc, CZ",
        "Hàn Quốc, KR",
        "Đại Hàn Dân Quốc, KR",
        "Triều Tiên, KP",
        "Ả Rập Xê Út, SA",
        "Ả-rập Xê-út, SA",
        "A rap xe ut, SA",
        "Thụy Sỹ, CH",
        "Thụy Sĩ, CH",
        "Thuỵ Sỹ, CH",
        "Liên bang Nga, RU",
        "LB Nga, RU",
        "Nga, RU",
        "Nam Phi, ZA",
        "Đài Loan, TW",
        "'Đài Loan (Trung Quốc)', TW",
        "Ý, IT",
        "Italia, IT",
        "Áo, AT",
        "ao, AT",
        "Úc, AU",
        "New Zealand, NZ",
        "Niu Di-lân, NZ",
        "Nepal, NP",
        "Tây Ban Nha, ES",
        "Bồ Đào Nha, PT",
        "Qatar, QA",
        "Ấn Độ, IN",
        "Cu Ba, CU",
        "Canada, CA",
        "Singapore, SG",
        "Xin-ga-po, SG",
        "Cộng hòa Pháp, FR",
        "CHLB Đức, DE",
        "Trung Quốc, CN",
        "CHND Trung Hoa, CN",
        "Anh, GB",
        "Vương quốc Anh, GB",
        "Cộng hòa Dân chủ Congo, CD",
        "Cộng hòa Congo, CG",
        "Guinea, GN",
        "Guinea-Bissau, GW",
        "Dominica, DM",
        "Cộng hòa Dominica, DO",
        "Bosnia và Herzegovina, BA",
        "Việt Nam, VN",
        "Côte d'Ivoire, CI",
        "ASEAN, ",
        "châu Âu, ",
        "EU, ",
        "Đông Nam Á, ",
        "các nước, ",
        "'', ",
        "Champasak, ",
        "LA, ",
        "Trung Hoa, ",
    })
    void aNameInUseFindsItsCountry(String name, String code) {
        assertThat(Countries.find(name).map(Country::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lào, Campuchia, Thái Lan|LA KH TH",
                "Lào – Thái Lan → Mỹ|LA TH US",
                "Việt Nam -> Hàn Quốc => Nhật Bản|VN KR JP",
                "Hàn Quốc và Nhật Bản|KR JP",
                "Lào-Thái Lan|LA TH",
                "Pháp; Đức; Hà Lan và CH Séc.|FR DE NL CZ",
                "1. Lào 2. Campuchia|?",
                "Ma-lai-xi-a, Xin-ga-po|MY SG",
                "Guinea-Bissau, Guinea|GW GN",
                "Congo - Kinshasa, Trinidad và Tobago|CD TT",
                "Lào, Thái Lan, Lào|LA TH LA",
                "Lào (Champasak, Attapeu), Campuchia|LA KH",
                "Đài Loan (Trung Quốc), Hồng Kông (Trung Quốc)|TW HK",
                "ASEAN|?",
                "Lào, ASEAN và Mỹ|LA ? US",
                "Trung-Đông-Xa|?",
                "''|''",
                " , ; |''",
            })
    void aListGivesItsCountriesInOrder(String list, String codes) {
        assertThat(codes(list)).isEqualTo(codes);
    }

    @Test
    void linesOfANumberedListAreCountries() {
        assertThat(codes("1. Lào\n2. Thái Lan\r\n- Mỹ\n")).isEqualTo("LA TH US");
    }

    @Test
    void aPartThatIsNoCountryKeepsItsWordsAndAPlaceItsCountry() {
        assertThat(Countries.list("Lào (Champasak, Attapeu); khối ASEAN; Xu-đăng-ga"))
                .extracting(CountryText::text, CountryText::place)
                .containsExactly(
                        tuple("Lào (Champasak, Attapeu)", "Champasak, Attapeu"),
                        tuple("khối ASEAN", ""),
                        tuple("Xu-đăng-ga", ""));
    }

    @Property
    boolean whatIsPrintedIsReadBack(@ForAll("routes") List<Country> route, @ForAll("separators") String separator) {
        String printed = route.stream().map(Country::name).collect(Collectors.joining(separator));
        String english = route.stream().map(Country::englishName).collect(Collectors.joining(separator));
        String codes = route.stream().map(Country::code).collect(Collectors.joining(" "));
        return codes(printed).equals(codes) && codes(english).equals(codes);
    }

    @Provide
    Arbitrary<List<Country>> routes() {
        return Arbitraries.of(Countries.all(VIETNAMESE)).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", "; ", " - ", " – ", "\n", " và ", "→", "/");
    }

    @Test
    void everyCountryHasNamesARegionAndAnOrder() {
        List<Country> countries = Countries.all(VIETNAMESE);
        assertThat(countries).hasSize(249).allSatisfy(country -> {
            assertThat(country.name()).isNotBlank().isNotEqualTo(country.code());
            assertThat(Countries.find(country.name())).contains(country);
            assertThat(Countries.find(country.englishName())).contains(country);
            assertThat(country.region()).isNotBlank();
        });
        assertThat(countries.stream().map(Country::name).toList())
                .containsSubsequence("Ai Cập", "Anh", "Áo", "Ấn Độ", "Đức", "Italia", "Lào");
    }

    @ParameterizedTest
    @CsvSource({"LA, 035", "KH, 035", "VN, 035", "KR, 030", "JP, 030", "DE, 155", "CZ, 151", "US, 021", "AU, 053"})
    void aCountryLiesInItsSubRegion(String code, String region) {
        assertThat(Countries.require("country", code).region()).isEqualTo(region);
    }

    @Test
    void namesFollowTheLanguage() {
        Country laos = Countries.require("country", "LA");
        assertThat(laos.name(VIETNAMESE)).isEqualTo("Lào");
        assertThat(laos.name(Locale.ENGLISH)).isEqualTo("Laos");
        assertThat(Countries.name("KR")).isEqualTo("Hàn Quốc");
        assertThat(Countries.regionName("035", VIETNAMESE)).isEqualTo("Đông Nam Á");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "la", "LAO", "", "XK"})
    void whatIsNoCodeIsRefused(String code) {
        assertThatThrownBy(() -> Countries.require("country", code))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.field()).isEqualTo("country"));
    }

    private static String codes(String list) {
        return Countries.list(list).stream()
                .map(CountryText::country)
                .map(country -> country == null ? "?" : country.code())
                .collect(Collectors.joining(" "));
    }
}
