package vn.doingoai.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.http.Rounds;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Inbox;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.publication.Desk;

/** A viewer of the ministry sees the nation of 2019 as it was published, and a correction with its mark when it comes. */
class MinistryIT {
    private static final String TENANT = "bo-ngoai-giao";
    private static final String GUESTS = "delegations.inbound.persons";
    private static final String CARDS = "abtc.approved.persons";

    @Test
    void theNationIsSeenAsItWasPublishedAndACorrectionChangesItWithAMark() {
        RunningPortal.withPublishedDemo(() -> {
            Inbox.awaitEmpty(TENANT);
            try (var chromium = new Chromium()) {
                Person viewer = chromium.person();
                viewer.signIn(Account.of(TENANT, "cnv.theodoi"));
                viewer.follow("Cả nước");
                viewer.reads("Bảng toàn quốc");
                seesTheTable(viewer);
                seesTheTrendAndTheMap(viewer);
                readsThePages(viewer);
                publishesACorrection();
                Inbox.awaitEmpty(TENANT);
                seesTheCorrection(viewer);
                assertThat(viewer.complaints()).isEmpty();
            }
        });
    }

    private static void seesTheTable(Person viewer) {
        open(viewer, "index.xhtml?period=2019&group=delegations");
        viewer.reads("2/63 tỉnh đã công bố");
        assertThat(cell(viewer, "Gia Lai", "Số đoàn vào")).isEqualTo("90");
        assertThat(cell(viewer, "Gia Lai", "Lượt khách đoàn vào")).isEqualTo("575");
        assertThat(cell(viewer, "Gia Lai", "Số đoàn ra")).isEqualTo("51");
        assertThat(cell(viewer, "Thanh Hóa", "Số đoàn vào")).isEqualTo("3 thiếu 32 đơn vị");
        assertThat(cell(viewer, "Thanh Hóa", "Lượt khách đoàn vào")).isEqualTo("– chưa báo cáo");
        assertThat(cell(viewer, "Quảng Bình", "Số đoàn vào")).isEqualTo("– chưa báo cáo");
        viewer.look("nation-table");
        open(viewer, "index.xhtml?period=2021-H1");
        viewer.reads("1/63 tỉnh đã công bố");
    }

    private static void seesTheTrendAndTheMap(Person viewer) {
        open(viewer, "trend.xhtml?indicator=" + GUESTS + "&first=gia-lai");
        viewer.reads("575");
        assertThat(viewer.page().locator("main svg").count()).isPositive();
        viewer.look("nation-trend");
        open(viewer, "map.xhtml?indicator=" + GUESTS + "&period=2019");
        viewer.reads("Hoàng Sa");
        viewer.reads("Trường Sa");
        viewer.look("nation-map");
        open(viewer, "pivot.xhtml");
        viewer.look("nation-pivot");
    }

    private static void readsThePages(Person viewer) {
        open(viewer, "publications.xhtml?period=2019");
        viewer.reads("2 báo cáo");
        viewer.look("nation-publications");
        viewer.page()
                .locator("main tbody tr", containing("Gia Lai"))
                .locator("a")
                .first()
                .click();
        viewer.reads("Đọc bản PDF");
        viewer.look("nation-publication");
        String pdf = viewer.page()
                .locator("a[href*='document?id=']")
                .first()
                .evaluate("link => link.href")
                .toString();
        assertThat(PdfText.of(viewer.fetch(pdf)))
                .contains("Năm 2019, có 90 đoàn/575 lượt khách nước ngoài đến tỉnh làm việc")
                .contains("01/BC-SNgV");
    }

    /** Ten entrepreneurs got the card and not nine. */
    private static void publishesACorrection() {
        Desk desk = Desk.ofGiaLai();
        String correction = desk.corrected(Rounds.report(desk.officer(), "2019-12-31"));
        JsonObject section = desk.sections(correction).stream()
                .filter(each -> each.getString("key").equals("consular"))
                .findFirst()
                .orElseThrow();
        JsonObjectBuilder saved = Json.createObjectBuilder()
                .add("body", section.getString("body"))
                .add("nil", false)
                .add("version", section.getJsonNumber("version"))
                .add(
                        "figures",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("indicator", CARDS)
                                        .add("value", "10")));
        Desk.ok(desk.officer().put(Desk.path(correction, section), saved));
        desk.published(correction);
    }

    private static void seesTheCorrection(Person viewer) {
        open(viewer, "index.xhtml?period=2019&group=people");
        assertThat(cell(viewer, "Gia Lai", "Doanh nhân được phép dùng ABTC")).isEqualTo("10 đã đính chính");
        viewer.look("nation-corrected");
        open(viewer, "publications.xhtml?period=2019");
        viewer.reads("3 báo cáo");
        viewer.reads("Đã được đính chính");
        viewer.look("nation-publications-corrected");
    }

    /** All that a province's cell says, to those who see it and to those who hear it. */
    private static String cell(Person viewer, String province, String figure) {
        return viewer.page()
                .locator("table.nation tbody tr", containing(province))
                .locator("td[data-h='" + figure + "']")
                .textContent()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void open(Person person, String page) {
        person.page()
                .navigate(
                        "http://" + TENANT + ".localhost:" + RunningPortal.get().port() + "/national/" + page);
    }
}
