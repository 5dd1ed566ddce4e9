package vn.doingoai.checks.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Host;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.Reply;
import vn.doingoai.checks.portal.Visitor;

/** The ministry asks provinces for a report, and one of them answers: what crosses between the two, and nothing else does. */
class NationalRequestsIT {

    private static final int YEAR = 2055;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Interface ministry = Interface.of("bo-ngoai-giao", "cnv.canbo");
    private final Desk desk = Desk.ofGiaLai();

    @Test
    void aReportThatIsAskedForIsBegunPublishedGivenBackAndCorrected() {
        JsonObject request = issued();
        String id = request.getString("id");
        JsonObject asked = await(() -> desk.officer().get("/asked/" + id).json(), json -> json.containsKey("state"));
        assertThat(asked.getString("state")).isEqualTo("to-begin");
        assertThat(asked.getString("deadline")).isEqualTo("2019-12-20");

        isNoAnswer(id);
        String report = desk.written(YEAR, Json.createObjectBuilder().add("request", id));
        assertThat(desk.officer().get("/asked/" + id).json().getString("state")).isEqualTo("in-work");
        assertThat(province(id).isNull("publication"))
                .as("what is not published is not seen")
                .isTrue();

        desk.published(report);
        JsonObject answer = await(() -> province(id), json -> !json.isNull("publication"));
        assertThat(answer.getString("state")).isEqualTo("published");
        assertThat(answer.getInt("daysLate")).isZero();
        assertThat(ministry.get("/national/requests/" + id).json().getInt("published"))
                .isEqualTo(1);

        isGivenBack(id, report, answer.getJsonObject("publication").getString("id"));
        isCorrected(id, report);
    }

    /** A half year is begun as the answer to a year. */
    private void isNoAnswer(String request) {
        Reply half = desk.officer()
                .post(
                        "/reports",
                        Json.createObjectBuilder()
                                .add("request", request)
                                .add("outline", desk.outline())
                                .add("from", YEAR + "-01-01")
                                .add("to", YEAR + "-06-30"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.json().getString("code")).isEqualTo("report-period-asked");
    }

    private void isGivenBack(String id, String report, String publication) {
        Desk.ok(ministry.post(
                "/national/requests/" + id + "/return",
                Json.createObjectBuilder()
                        .add("publication", publication)
                        .add("reason", "Số đoàn vào không khớp với phụ lục.")));
        assertThat(province(id).getString("state")).isEqualTo("returned");
        JsonObject back = await(
                () -> desk.officer().get("/asked/" + id).json(),
                json -> json.getString("state").equals("returned"));
        assertThat(back.getString("reason")).isEqualTo("Số đoàn vào không khớp với phụ lục.");
        assertThat(back.getString("report")).isEqualTo(report);
    }

    private void isCorrected(String id, String report) {
        desk.published(desk.corrected(report));
        JsonObject corrected =
                await(() -> province(id), json -> json.getString("state").equals("published"));
        assertThat(corrected.getJsonObject("publication").getBoolean("corrects"))
                .isTrue();
        assertThat(desk.officer().get("/asked/" + id).json().getString("state")).isEqualTo("published");

        Desk.ok(ministry.post(
                "/national/requests/" + id + "/close",
                Desk.version(ministry.get("/national/requests/" + id).json())));
        await(() -> desk.officer().get("/asked/" + id).json(), json -> json.getBoolean("closed"));
    }

    @Test
    void onlyTheMinistryAsksAndOnlyItsOfficerWrites() {
        assertThat(desk.officer().get("/national/requests").status()).isEqualTo(403);
        assertThat(Interface.of("bo-ngoai-giao", "cnv.theodoi")
                        .get("/national/requests")
                        .status())
                .isEqualTo(200);
        assertThat(Interface.of("bo-ngoai-giao", "cnv.theodoi")
                        .post("/national/requests", draft())
                        .status())
                .isEqualTo(403);
        assertThat(Interface.of("bo-ngoai-giao", "cnv.lanhdao")
                        .post("/national/requests", draft())
                        .status())
                .isEqualTo(403);
        assertThat(ministry.post("/national/requests", draft().add("deadline", "2019-11-01"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void eachSideHasItsOwnPagesAndTheOthersAreNotThere() {
        Person officer = Person.of("bo-ngoai-giao", "cnv.canbo");
        Person viewer = Person.of("bo-ngoai-giao", "cnv.theodoi");
        Person province = Person.of("gia-lai", "sngv.canbo");
        assertThat(officer.status("/national/requests/index.xhtml")).isEqualTo(200);
        assertThat(officer.status("/reports/index.xhtml")).isEqualTo(200);
        assertThat(officer.status("/delegations/index.xhtml")).isEqualTo(404);
        assertThat(officer.status("/requests/index.xhtml")).isEqualTo(404);
        assertThat(officer.status("/organisation/division.xhtml")).isEqualTo(200);
        assertThat(officer.status("/organisation/document.xhtml")).isEqualTo(200);
        assertThat(viewer.status("/organisation/division.xhtml")).isEqualTo(404);
        assertThat(viewer.status("/national/requests/index.xhtml")).isEqualTo(200);
        assertThat(viewer.status("/national/requests/edit.xhtml")).isEqualTo(404);
        assertThat(viewer.status("/reports/index.xhtml")).isEqualTo(404);
        assertThat(viewer.status("/partners/index.xhtml")).isEqualTo(404);
        assertThat(province.status("/national/requests/index.xhtml")).isEqualTo(404);
        assertThat(province.status("/asked/index.xhtml")).isEqualTo(200);
        assertThat(province.status("/delegations/index.xhtml")).isEqualTo(200);
    }

    /** Somebody with a browser. */
    private record Person(Host host, Visitor visitor) {

        static Person of(String tenant, String username) {
            return new Person(new Host(tenant), Visitor.signedIn(Account.of(tenant, username)));
        }

        int status(String page) {
            return visitor.get(host, page).status();
        }
    }

    private JsonObject issued() {
        JsonObject made = Desk.ok(ministry.post("/national/requests", draft()));
        return Desk.ok(ministry.post("/national/requests/" + made.getString("id") + "/issue", Desk.version(made)));
    }

    private static JsonObjectBuilder draft() {
        return Json.createObjectBuilder()
                .add("title", "Báo cáo công tác đối ngoại năm " + YEAR)
                .add("number", "1234/BNG-CNV")
                .add("date", "2019-11-15")
                .add("from", YEAR + "-01-01")
                .add("to", YEAR + "-12-31")
                .add("deadline", "2019-12-20");
    }

    private JsonObject province(String request) {
        return ministry
                .get("/national/requests/" + request)
                .json()
                .getJsonArray("provinces")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("province").equals("gia-lai"))
                .findFirst()
                .orElseThrow();
    }

    /** What is delivered is taken in by a job that comes round every few seconds. */
    private static JsonObject await(Supplier<JsonObject> ask, Predicate<JsonObject> enough) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject found = ask.get();
        while (!enough.test(found) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            found = ask.get();
        }
        assertThat(enough.test(found)).as(found.toString()).isTrue();
        return found;
    }
}
