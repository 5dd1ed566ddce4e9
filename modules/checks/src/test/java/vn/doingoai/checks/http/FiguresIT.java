package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Visitor;

/** The province's figures are its own: no unit reads them, and another province reads its own. */
class FiguresIT {
    private static final Interface UNIT = Interface.of("gia-lai", "iagrai.canbo");
    private static final String YEAR = "from=2019-01-01&to=2019-12-31";
    private static final String FIGURE = "/figures?keys=delegations.inbound.count&" + YEAR;
    private static final String ROWS = "/figures/rows?key=delegations.inbound.count&" + YEAR;

    @Test
    void aFigureIsCountedFromTheRowsOfTheProvinceThatAsks() {
        JsonObject figure = figure(Rounds.GIA_LAI);
        assertThat(figure.getString("origin")).isEqualTo("register");
        List<String> rows = rows(Rounds.GIA_LAI);
        assertThat(rows).hasSize(Integer.parseInt(figure.getString("value"))).doesNotHaveDuplicates();
        assertThat(figure(Rounds.PROVINCE).get("value")).isNotEqualTo(figure.get("value"));
        assertThat(rows(Rounds.PROVINCE)).doesNotContainAnyElementsOf(rows);
    }

    @Test
    void aUnitReadsNoFigureOfTheProvinceAndBehindOneOnlyItsOwnRows() {
        InterfaceIT.problem(UNIT.get(FIGURE), 403, "not-permitted");
        List<String> own = UNIT.items(ROWS, 50).stream()
                .map(row -> row.getString("unit"))
                .distinct()
                .toList();
        String name = UNIT.get("/me").json().getJsonObject("unit").getString("name");
        assertThat(own).isSubsetOf(List.of(name));
    }

    @Test
    void theSpreadsheetIsForOfficersOfItsProvince() {
        String outline = Rounds.GIA_LAI.items("/reports", 50).get(0).getString("outline");
        String path = "/figures/figures.xlsx?outline=" + outline + "&" + YEAR;
        Reply sheet = asked("gia-lai", "sngv.canbo", path);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(new String(sheet.response().body(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        assertThat(asked("gia-lai", "iagrai.canbo", path).status()).isEqualTo(404);
        assertThat(asked("thanh-hoa", "sngv.canbo", path).status()).isEqualTo(404);
        assertThat(new Host("gia-lai").get(path).status()).isEqualTo(302);
    }

    private static Reply asked(String tenant, String username, String path) {
        return Visitor.signedIn(Account.of(tenant, username)).get(new Host(tenant), path);
    }

    private static JsonObject figure(Interface who) {
        return who.get(FIGURE).json().getJsonArray("items").getJsonObject(0);
    }

    private static List<String> rows(Interface who) {
        return who.items(ROWS, 50).stream().map(row -> row.getString("id")).toList();
    }
}
