package vn.doingoai.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.RunningPortal;

/** Every page of the registers, on a desk and on a phone, as a unit and as the province see it. */
class RegisterPagesIT {
    private static final List<String> PAGES = List.of(
            "/delegations/index.xhtml",
            "/delegations/index.xhtml?phase=PLAN&year=2020",
            "/delegations/edit.xhtml?phase=PLAN&direction=OUT&year=2020",
            "/delegations/edit.xhtml?phase=RESULT&direction=IN&year=2019",
            "/delegations/plan.xhtml?direction=OUT&year=2020",
            "/delegations/cohosted.xhtml",
            "/delegations/leaders.xhtml",
            "/delegations/trips.xhtml",
            "/delegations/dossiers.xhtml",
            "/conferences/index.xhtml",
            "/conferences/edit.xhtml",
            "/partners/index.xhtml",
            "/legal/index.xhtml",
            "/organisation/index.xhtml",
            "/tasks/index.xhtml",
            "/tasks/edit.xhtml",
            "/delegations/trip.xhtml",
            "/delegations/dossier.xhtml",
            "/forms/index.xhtml",
            "/forms/view.xhtml?form=01A&year=2019",
            "/forms/view.xhtml?form=03&year=2019");

    @Test
    void nothingKeepsAUnitOutOfThem() {
        walk(Account.of("quang-binh", "botrach.canbo"), PAGES);
    }

    @Test
    void nothingKeepsTheProvinceOutOfThem() {
        walk(Account.of("gia-lai", "sngv.canbo"), PAGES);
    }

    @Test
    void nothingKeepsTheProvinceOutOfDocumentsAndTasks() {
        Interface province = Interface.of("quang-ngai", "sngv.canbo");
        walk(
                Account.of("quang-ngai", "sngv.canbo"),
                List.of(
                        "/legal/index.xhtml",
                        "/organisation/index.xhtml",
                        "/legal/document.xhtml?id=" + first(province, "/legal-documents?effect=REPEALED"),
                        "/legal/edit.xhtml?id=" + first(province, "/legal-documents"),
                        "/tasks/index.xhtml",
                        "/tasks/edit.xhtml?id=" + first(province, "/tasks?progress=DONE")));
    }

    @Test
    void nothingKeepsTheProvinceOutOfARecord() {
        walk(Account.of("gia-lai", "sngv.canbo"), records("gia-lai"));
        List<String> pages = records("quang-binh");
        Interface province = Interface.of("quang-binh", "sngv.canbo");
        pages.add("/requests/letter.xhtml?id=" + first(province, "/requests"));
        pages.add("/delegations/leader.xhtml?id=" + first(province, "/leaders"));
        walk(Account.of("quang-binh", "sngv.canbo"), pages);
    }

    private static List<String> records(String tenant) {
        Interface province = Interface.of(tenant, "sngv.canbo");
        List<String> pages = new ArrayList<>(List.of("/partners/edit.xhtml", "/delegations/leader.xhtml"));
        pages.add("/legal/edit.xhtml");
        pages.add("/partners/partner.xhtml?id=" + first(province, "/partners"));
        pages.add("/partners/edit.xhtml?id=" + first(province, "/partners"));
        pages.add("/delegations/edit.xhtml?id=" + first(province, "/delegations"));
        if (tenant.equals("gia-lai")) {
            pages.add("/conferences/edit.xhtml?id=" + first(province, "/conferences?year=2019"));
        }
        return pages;
    }

    private static String first(Interface province, String list) {
        return province.items(list, 100).get(0).getString("id");
    }

    private static void walk(Account account, List<String> pages) {
        String host = "http://" + account.tenant() + ".localhost:"
                + RunningPortal.get().port();
        try (var chromium = new Chromium()) {
            Person person = chromium.person();
            person.signIn(account);
            for (String page : pages) {
                person.page().navigate(host + page);
                person.look(account.role() + page.replaceAll("[^a-zA-Z0-9]+", "-"));
            }
            assertThat(person.complaints()).isEmpty();
        }
    }
}
