package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;

/** Partners over the HTTP interface of the running portal. */
class PartnersIT {
    private static final Interface PROVINCE = Interface.of("gia-lai", "sngv.canbo");
    private static final Interface DISTRICT = Interface.of("gia-lai", "iagrai.canbo");

    @ParameterizedTest
    @CsvSource({
        "ratanakiri, Tỉnh Ratanakiri", "Rattanakiri, Tỉnh Ratanakiri", "ratana, Tỉnh Ratanakiri",
        "Chămpasăk, Tỉnh Champasak", "champasak, Tỉnh Champasak", "champassak, Tỉnh Champasak",
        "Attapeu, Tỉnh Attapue", "at-ta-pu, Tỉnh Attapue", "koveca, Hiệp hội Kinh tế Văn hóa Hàn Việt",
        "lanh su da nang, Tổng Lãnh sự quán Lào tại Đà Nẵng", "대구, Thành phố Daegu"
    })
    void aPartnerIsFoundByPartOfAnyOfItsNames(String text, String name) {
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        assertThat(DISTRICT.items("/partners?text=" + query, 50))
                .extracting(partner -> partner.getString("name"))
                .contains(name)
                .hasSizeLessThan(3);
    }

    @Test
    void theListIsFilteredAndReadPageByPageWithoutGapOrRepetition() {
        var all = DISTRICT.items("/partners", 500);
        assertThat(all).hasSizeGreaterThan(10).noneMatch(partner -> partner.containsKey("contact"));
        assertThat(DISTRICT.items("/partners", 3)).isEqualTo(all);
        assertThat(DISTRICT.items("/partners?country=KH&kind=PROVINCE_LOCALITY", 50))
                .isNotEmpty()
                .allMatch(partner -> partner.getString("countryName").equals("Campuchia"));
    }

    @Test
    void aDuplicateIsMergedAndRestoredAndAStaleVersionIsAnsweredWithTheCurrentRecord() {
        JsonObject kept = created("Tỉnh Kratié");
        JsonObject duplicate = created("Krachê");
        String path = "/partners/" + duplicate.getString("id");
        JsonObject merged = PROVINCE.post(path + "/merge", version(duplicate).add("into", kept.getString("id")))
                .json();
        assertThat(merged.getString("mergedInto")).isEqualTo(kept.getString("id"));
        assertThat(PROVINCE.items("/partners?text=krache", 50))
                .extracting(partner -> partner.getString("name"))
                .containsExactly("Tỉnh Kratié");
        Reply stale = PROVINCE.post(path + "/restore", version(duplicate));
        InterfaceIT.problem(stale, 409, "conflict");
        JsonObject current = stale.json().getJsonObject("current");
        assertThat(PROVINCE.post(path + "/restore", version(current)).json().isNull("mergedInto"))
                .isTrue();
        InterfaceIT.problem(PROVINCE.post("/partners", body("Krachê")), 422, "partner-exists");
    }

    @Test
    void aUnitReadsAndDoesNotWriteAndAnotherProvinceFindsNothing() {
        JsonObject partner = created("Tỉnh Kampot");
        String path = "/partners/" + partner.getString("id");
        assertThat(DISTRICT.get(path).status()).isEqualTo(200);
        InterfaceIT.problem(DISTRICT.post("/partners", body("Tỉnh Kep")), 403, "not-permitted");
        InterfaceIT.problem(DISTRICT.put(path, body("Tỉnh Kep").add("version", 1)), 403, "not-permitted");
        InterfaceIT.problem(Rounds.PROVINCE.get(path), 404, "not-found");
        InterfaceIT.problem(Rounds.PROVINCE.post(path + "/restore", version(partner)), 404, "not-found");
    }

    @Test
    void aWrongFieldIsNamed() {
        Reply reply = PROVINCE.post("/partners", body("Tỉnh Kandal").add("country", "CPC"));
        InterfaceIT.problem(reply, 422, "country-code");
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/country");
    }

    private static JsonObject created(String name) {
        Reply reply = PROVINCE.post("/partners", body(name));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.json();
    }

    private static JsonObjectBuilder body(String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("kind", "PROVINCE_LOCALITY")
                .add("country", "KH");
    }

    private static JsonObjectBuilder version(JsonObject partner) {
        return Json.createObjectBuilder().add("version", partner.getInt("version"));
    }
}
