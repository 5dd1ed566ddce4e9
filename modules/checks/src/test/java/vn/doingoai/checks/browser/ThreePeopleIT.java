package vn.doingoai.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.checks.publication.Desk;

/** Two officers and the leader of a province at one report in three browsers, from its text to its publication. */
class ThreePeopleIT {
    private static final String SECTION = "culture";

    @Test
    void theReportGoesFromTwoOfficersToTheLeaderAndOutAndNobodyOverwritesAnybody() {
        String report = Desk.ofGiaLai().written(2016);
        try (var chromium = new Chromium()) {
            Person officer = chromium.person();
            Person colleague = chromium.person();
            Person leader = chromium.person();
            officer.signIn(Account.of("gia-lai", "sngv.canbo"));
            colleague.signIn(Account.of("gia-lai", "sngv.bientap"));
            leader.signIn(Account.of("gia-lai", "sngv.lanhdao"));

            bothWriteInOneSection(officer, colleague, report);
            sends(officer, report);
            nobodyWritesNow(colleague, report);
            returns(leader, report);
            sendsAgain(officer, report);
            approvesOnlyWhatWasRead(leader, officer, report);
            String pdf = publishes(officer, report);

            assertThat(PdfText.of(officer.fetch(pdf)))
                    .contains("Câu của người thứ nhất.")
                    .contains("Câu của người thứ hai.")
                    .contains("Câu sửa theo ý lãnh đạo.")
                    .contains("Câu thêm khi lãnh đạo đang đọc.");
            assertThat(officer.complaints()).isEmpty();
            assertThat(leader.complaints()).isEmpty();
        }
    }

    private static void bothWriteInOneSection(Person officer, Person colleague, String report) {
        open(officer, "/reports/edit.xhtml?section=" + SECTION + "&id=" + report);
        open(colleague, "/reports/edit.xhtml?section=" + SECTION + "&id=" + report);
        officer.look("report-edit");
        new Editor(officer).type(" Câu của người thứ nhất.");
        new Editor(colleague).write(" Câu của người thứ hai.");
        colleague.reads("Có hai bản khác nhau của mục này");
        colleague.reads("Câu của người thứ nhất.");
        colleague.look("report-conflict");
        colleague.press("Gộp hai bản để sửa tiếp");
        new Editor(colleague).saved();
    }

    private static void sends(Person officer, String report) {
        open(officer, "/reports/edit.xhtml?section=" + SECTION + "&id=" + report);
        officer.reads("Câu của người thứ hai.");
        officer.follow("Xem các trang và trình duyệt");
        officer.reads("Sau khi trình, không ai sửa được");
        officer.look("report-send");
        officer.press("Trình duyệt");
        officer.reads("Đã trình lãnh đạo.");
    }

    private static void nobodyWritesNow(Person colleague, String report) {
        new Editor(colleague).write(" Câu này không được vào.");
        colleague.reads("đang chờ lãnh đạo xem xét");
        open(colleague, "/reports/edit.xhtml?section=" + SECTION + "&id=" + report);
        assertThat(colleague
                        .page()
                        .locator("body-editor [contenteditable=true]")
                        .count())
                .isZero();
        assertThat(colleague.page().content()).doesNotContain("Câu này không được vào.");
        colleague.look("report-closed");
    }

    private static void returns(Person leader, String report) {
        open(leader, "/start.xhtml");
        leader.reads("2016");
        leader.look("leader-start");
        open(leader, "/reports/review.xhtml?id=" + report);
        leader.look("leader-review");
        leader.field("Lý do trả lại").fill("Nêu rõ kết quả giao lưu văn hóa.");
        leader.press("Trả lại");
        leader.reads("Đã trả lại báo cáo.");
    }

    private static void sendsAgain(Person officer, String report) {
        open(officer, "/reports/edit.xhtml?section=" + SECTION + "&id=" + report);
        officer.reads("Nêu rõ kết quả giao lưu văn hóa.");
        new Editor(officer).type(" Câu sửa theo ý lãnh đạo.");
        officer.follow("Xem các trang và trình duyệt");
        officer.press("Trình duyệt");
        officer.reads("Đã trình lãnh đạo.");
    }

    /** The officer takes the report back and changes it while the leader reads: that approval is refused. */
    private static void approvesOnlyWhatWasRead(Person leader, Person officer, String report) {
        open(leader, "/reports/review.xhtml?id=" + report);
        leader.reads("Thay đổi từ lần trình trước");
        officer.press("Rút lại");
        officer.reads("Đã rút lại báo cáo để sửa tiếp.");
        open(officer, "/reports/edit.xhtml?section=" + SECTION + "&id=" + report);
        new Editor(officer).type(" Câu thêm khi lãnh đạo đang đọc.");
        officer.follow("Xem các trang và trình duyệt");
        officer.press("Trình duyệt");
        officer.reads("Đã trình lãnh đạo.");
        approves(leader);
        leader.reads("Báo cáo đã thay đổi sau khi đọc");
        open(leader, "/reports/review.xhtml?id=" + report);
        approves(leader);
        leader.reads("Trần Đại Nghĩa duyệt");
        leader.look("leader-approved");
    }

    private static void approves(Person leader) {
        leader.field("Chức vụ ký").selectOption("department-director");
        leader.field("Họ tên người ký").fill("Trần Đại Nghĩa");
        leader.press("Duyệt");
        confirms(leader);
    }

    private static String publishes(Person officer, String report) {
        open(officer, "/reports/review.xhtml?id=" + report);
        officer.press("Cấp số");
        officer.reads("Đã cấp số.");
        officer.press("Phát hành");
        confirms(officer);
        officer.reads("Niêm phong");
        officer.look("publication");
        return officer.page()
                .locator("a[href*='format=pdf']")
                .first()
                .evaluate("link => link.href")
                .toString();
    }

    private static void confirms(Person person) {
        person.page()
                .locator("dialog[open] input[type=submit], dialog[open] button[type=submit]")
                .click();
    }

    private static void open(Person person, String path) {
        person.page().navigate("http://gia-lai.localhost:" + RunningPortal.get().port() + path);
    }
}
