package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Visitor;

/** The third lock: who signed in at one host is nobody at another, and what is another's is as if it did not exist. */
class SessionLockIT {
    private static final Host THANH_HOA = new Host("thanh-hoa");
    private static final Host GIA_LAI = new Host("gia-lai");

    @Test
    void aSessionIsWorthNothingAtAnotherHost() {
        Visitor officer = Visitor.signedIn(Account.of("thanh-hoa", "sngv.canbo"));
        assertThat(officer.get(THANH_HOA, "/profile.xhtml").text()).contains("Lê Thị Minh Anh");
        Reply moved = officer.get(GIA_LAI, "/profile.xhtml");
        assertThat(moved.status()).isEqualTo(302);
        assertThat(moved.header("Location")).contains("/login.xhtml");
        assertThat(officer.get(THANH_HOA, "/profile.xhtml").status()).isEqualTo(200);
    }

    @Test
    void aSessionOfTheSameNameElsewhereIsStillNobody() {
        // Both provinces have a user of this name: only the tenant in the session tells them apart.
        Visitor officer = Visitor.signedIn(Account.of("gia-lai", "sngv.canbo"));
        assertThat(officer.get(THANH_HOA, "/profile.xhtml").status()).isEqualTo(302);
    }

    @Test
    void aPasswordOpensItsOwnProvinceOnly() {
        Account account = Account.of("thanh-hoa", "ngason.canbo");
        var elsewhere = new Account(
                "gia-lai", account.username(), account.password(), account.role(), account.unit(), account.apiToken());
        assertThatThrownBy(() -> Visitor.signedIn(elsewhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("login");
    }

    @Test
    void theInterfaceReadsNoCookie() {
        Visitor officer = Visitor.signedIn(Account.of("thanh-hoa", "sngv.canbo"));
        InterfaceIT.problem(officer.get(THANH_HOA, "/api/v1/me"), 401, "token-needed");
    }

    @Test
    void aTokenIsWorthNothingAtAnotherHost() {
        String token = Account.of("thanh-hoa", "sngv.canbo").apiToken();
        InterfaceIT.problem(new Interface(GIA_LAI, token).get("/me"), 401, "token-needed");
        assertThat(new Interface(THANH_HOA, token).get("/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha-giang", "www", "xn--thanh-hoa"})
    void anUnknownHostHasNothing(String name) {
        var host = new Host(name);
        assertThat(host.get("/login.xhtml").status()).isEqualTo(404);
        assertThat(host.get("/").status()).isEqualTo(404);
        assertThat(host.get("/api/v1/me").status()).isEqualTo(404);
    }

    static Stream<Named<BiFunction<Interface, String, Reply>>> doorsToASubmission() {
        return Stream.of(
                named("get", (user, id) -> user.get("/submissions/" + id)),
                named("document", (user, id) -> user.get("/submissions/" + id + "/document.pdf")),
                named("save", (user, id) -> user.put("/submissions/" + id + "/sections/org", save())),
                named("start", (user, id) -> user.post("/submissions/" + id + "/start", Json.createObjectBuilder())),
                named("submit", (user, id) -> user.post("/submissions/" + id + "/submit", submit())),
                named("withdraw", (user, id) -> user.post("/submissions/" + id + "/withdraw", save())),
                named(
                        "return",
                        (user, id) -> user.post("/submissions/" + id + "/return", save().add("reason", "Vì sao"))),
                named("accept", (user, id) -> user.post("/submissions/" + id + "/accept", save())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doorsToASubmission")
    void anothersSubmissionIsAnsweredAsOneThatDoesNotExist(BiFunction<Interface, String, Reply> door) {
        JsonObject hoangHoa = Rounds.HOANG_HOA
                .get("/submissions")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String id = hoangHoa.getString("id");
        for (Interface user : List.of(Rounds.THO_XUAN, Rounds.GIA_LAI)) {
            Reply others = door.apply(user, id);
            Reply nothing = door.apply(user, Rounds.nowhere());
            assertThat(others.status()).isEqualTo(nothing.status()).isIn(403, 404);
            assertThat(others.text()).isEqualTo(nothing.text());
        }
        assertThat(Rounds.HOANG_HOA.get("/submissions/" + id).status()).isEqualTo(200);
    }

    @Test
    void anothersRequestIsAnsweredAsOneThatDoesNotExist() {
        String id = Rounds.PROVINCE.items("/requests", 10).get(0).getString("id");
        for (String path : List.of("/requests/", "/submissions?request=")) {
            Reply others = Rounds.GIA_LAI.get(path + id);
            Reply nothing = Rounds.GIA_LAI.get(path + Rounds.nowhere());
            assertThat(others.status()).isEqualTo(nothing.status());
            assertThat(others.text()).isEqualTo(nothing.text()).doesNotContain(id);
        }
        for (String act : List.of("/issue", "/extend", "/close")) {
            var body = save().add("deadline", "2030-01-01");
            Reply others = Rounds.GIA_LAI.post("/requests/" + id + act, body);
            InterfaceIT.problem(others, 404, "not-found");
        }
    }

    private static JsonObjectBuilder save() {
        return Json.createObjectBuilder().add("version", 1).add("body", "").add("nil", false);
    }

    private static JsonObjectBuilder submit() {
        return save().add("number", "1").add("date", "2019-09-09").add("signer", "A");
    }
}
