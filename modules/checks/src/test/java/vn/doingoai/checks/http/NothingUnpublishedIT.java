package vn.doingoai.checks.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Inbox;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.publication.Desk;

/** Whatever a province does short of publishing, every page, file and list of the ministry stays as it is. */
class NothingUnpublishedIT {
    private static final int YEAR = 2054;
    private static final int UNITS_YEAR = 2055;
    private static final int TRIPS_YEAR = 2023;
    private static final List<Ministry> PEOPLE = Stream.of("cnv.canbo", "cnv.theodoi", "cnv.lanhdao")
            .map(username -> new Ministry(username, List.of(YEAR, UNITS_YEAR, TRIPS_YEAR)))
            .toList();

    @Test
    void draftsOfProvincesChangeNothingThatTheMinistryCanGetAndAPublicationDoes() throws Exception {
        Desk desk = Desk.ofGiaLai();
        String report = desk.written(YEAR);
        desk.published(report);
        Inbox.awaitEmpty("bo-ngoai-giao");
        Map<String, String> before = everything();
        assertThat(before.keySet()).anyMatch(address -> address.contains("/national/index.xhtml"));
        assertThat(before.values()).anyMatch(text -> text.contains("/BC-SNgV"));
        assertThat(Ministry.differences(before, everything()))
                .as("two looks at the same")
                .isEmpty();

        String correction = writesACorrection(desk, report);
        aTripIsConfirmed();
        aUnitHandsIn();
        // One turn of the work that goes on by itself.
        TimeUnit.SECONDS.sleep(12);
        assertThat(Ministry.differences(before, everything())).isEmpty();

        Desk.ok(desk.publish(correction));
        Inbox.awaitEmpty("bo-ngoai-giao");
        assertThat(Ministry.differences(before, everything()))
                .as("what the publication changes")
                .anyMatch(each -> each.startsWith("cnv.theodoi /national/index.xhtml?period=" + YEAR))
                .anyMatch(each -> each.startsWith("cnv.theodoi GET /national/table?period=" + YEAR))
                .noneMatch(each -> each.contains("period=" + UNITS_YEAR));
    }

    private static Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        PEOPLE.forEach(person ->
                person.everything().forEach((address, text) -> all.put(person.username() + " " + address, text)));
        return all;
    }

    /** New words and a new figure, sent, approved and numbered: all but published. */
    private static String writesACorrection(Desk desk, String report) {
        String correction = desk.corrected(report);
        JsonObject section = desk.sections(correction).stream()
                .filter(each -> each.getString("key").equals("consular"))
                .findFirst()
                .orElseThrow();
        var figures = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("indicator", "abtc.approved.persons")
                        .add("value", "7"));
        Desk.ok(desk.officer()
                .put(
                        Desk.path(correction, section),
                        Desk.text(section, "Câu chưa phát hành.").add("figures", figures)));
        Desk.ok(desk.send(correction));
        Desk.ok(desk.approve(correction, desk.review(correction)));
        Desk.ok(desk.number(correction));
        return correction;
    }

    private static void aTripIsConfirmed() {
        Interface unit = Rounds.THO_XUAN;
        JsonObject item =
                Trips.create(unit, Trips.item(TRIPS_YEAR, "Đoàn chưa công bố", Trips.leader(unit, "Lê Văn Kín")));
        String plan = Trips.collecting(TRIPS_YEAR);
        unit.post("/plans/" + plan + "/parts/own/submit", Json.createObjectBuilder());
        Trips.approve(plan, unit);
        JsonObject result =
                Trips.act(unit, item, "register", Json.createObjectBuilder()).json();
        Trips.act(unit, result, "decide", Trips.document("216/QĐ-UBND", TRIPS_YEAR + "-04-01"));
        Trips.act(unit, result, "depart", Json.createObjectBuilder().add("date", TRIPS_YEAR + "-04-10"));
        Trips.act(unit, result, "return", Json.createObjectBuilder().add("date", TRIPS_YEAR + "-04-13"));
        Trips.act(unit, result, "report", Trips.document("13/BC-UBND", TRIPS_YEAR + "-04-20"));
        assertThat(Trips.act(Rounds.PROVINCE, result, "confirm", Json.createObjectBuilder())
                        .json()
                        .getString("state"))
                .isEqualTo("confirmed");
    }

    private static void aUnitHandsIn() throws Exception {
        Consolidation round = Consolidation.of(UNITS_YEAR);
        round.handIn("21", "Bảo hộ 05 công dân, chưa công bố.");
        round.accept();
    }
}
