package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Visitor;

/** What was once found by attacking the running portal. */
class HostileIT {
    private static final Host THANH_HOA = new Host("thanh-hoa");

    @ParameterizedTest
    @ValueSource(
            strings = {"/submissions/index.xhtml;a.js", "/submissions/index.xhtml;a.css", "/profile.xhtml;x/ui/a.js"})
    void aPageDressedUpAsAScriptIsKeptByNobody(String path) {
        Visitor officer = Visitor.signedIn(Account.of("thanh-hoa", "thoxuan.canbo"));
        assertThat(officer.get(THANH_HOA, path).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/u%69/frame.xhtml", "/submissions/part%73/head.xhtml", "/submissions/parts/head.xhtml;x"})
    void aTemplateIsNoPageHoweverItIsSpelt(String path) {
        Visitor officer = Visitor.signedIn(Account.of("thanh-hoa", "thoxuan.canbo"));
        assertThat(officer.get(THANH_HOA, path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"PATCH, /ui/theme.css", "DELETE, /login.xhtml", "GET, /webjars/nothing.js", "GET, /xyz"})
    void noAnswerNamesTheServerOrIsKeptWithoutBeingAnAsset(String method, String path) {
        Reply reply = THANH_HOA.send(method, path, null);
        assertThat(reply.text()).doesNotContain("Payara").doesNotContain("GlassFish");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theInterfaceIsDescribedByNothingThatTellsItsVersion() {
        assertThat(Rounds.THO_XUAN.send("OPTIONS", "/me", null).text()).doesNotContain("Jersey");
    }

    @Test
    void aKeyThatCouldNotBeKeptIsRefusedBeforeAnythingIsWritten() {
        var body = Json.createObjectBuilder().add("fromLastPeriod", false);
        Reply reply = Rounds.THO_XUAN.post(
                "/submissions/" + Rounds.nowhere() + "/start", body, "Idempotency-Key", "k".repeat(201));
        InterfaceIT.problem(reply, 422, "idempotency-key-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "[5]", "[[]]", "\"x\""})
    void figuresThatAreNoneAreNamedAndNoFailure(String figures) {
        String body = "{\"version\": 1, \"figures\": " + figures + "}";
        Reply reply = Rounds.THO_XUAN.send("PUT", "/submissions/" + Rounds.nowhere() + "/sections/org", body);
        InterfaceIT.problem(reply, 422, "json-value");
    }

    @Test
    void aBodyWithoutEndIsNotRead() {
        Reply reply = Rounds.THO_XUAN.send(
                "POST", "/submissions/" + Rounds.nowhere() + "/start", "{\"a\":\"" + "x".repeat(2_000_001) + "\"}");
        InterfaceIT.problem(reply, 413, "http-413");
    }

    @Test
    void manyPasswordsAtOnceAreNoWayAroundTheLock() throws InterruptedException {
        Account known = Account.of("quang-ngai", "lyson.canbo");
        List<CompletableFuture<Void>> guesses = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.runAsync(() -> assertThatThrownBy(
                                () -> Visitor.signedIn(with(known, "sai-" + i)))
                        .hasMessageContaining("login")))
                .toList();
        TimeUnit.SECONDS.sleep(1);
        assertThatThrownBy(() -> Visitor.signedIn(known)).hasMessageContaining("login");
        guesses.forEach(CompletableFuture::join);
        // A lock is no way to stop the programs of others.
        Interface program = Interface.of("quang-ngai", "lyson.canbo");
        assertThat(program.get("/me").status()).isEqualTo(200);
    }

    private static Account with(Account known, String password) {
        return new Account(known.tenant(), known.username(), password, known.role(), known.unit(), known.apiToken());
    }
}
