package vn.doingoai.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.RunningPortal;

/** A district submits its report, the province returns it, gets it again and accepts it; the official PDF comes out. */
class DistrictReportIT {
    private static final Path SOURCE =
            Path.of("modules/documents/src/test/resources/vn/doingoai/documents/nga-son-2019.txt");

    @Test
    void theReportOfNgaSonGoesFromTheDistrictToTheProvinceAndBackAndIsAccepted() {
        try (var chromium = new Chromium()) {
            Person district = chromium.person();
            Person province = chromium.person();
            district.signIn(Account.of("thanh-hoa", "ngason.canbo"));
            prepares(district);
            submits(district, "15");
            province.signIn(Account.of("thanh-hoa", "sngv.canbo"));
            String review = returns(province);
            corrects(district);
            submits(district, "15");
            accepts(province, review);
            String pdf = isLocked(district);

            holdsEveryLineOfTheSource(PdfText.of(district.fetch(pdf)));
            assertThat(district.complaints()).isEmpty();
            assertThat(province.complaints()).isEmpty();
        }
    }

    private static void prepares(Person district) {
        district.reads("Việc của tôi");
        district.look("start-unit");
        district.follow("Báo cáo được giao");
        district.reads("09/09/2019");
        district.look("my-requests");
        district.follow("Làm tiếp");
        var editor = new Editor(district).section("culture");
        editor.something();
        district.look("section-open");
        editor.nothing();
        assertThat(editor.mark("culture")).isEqualTo("nil");
        district.look("section-nil");
        editor.section("delegations").figure("delegations.inbound.count", "2");
        district.look("section-figures");
        assertThat(PdfText.of(district.fetch(editor.pdf()))).contains("Số lượng đoàn vào: 02 đoàn");
    }

    private static void submits(Person district, String number) {
        district.follow("Nộp báo cáo");
        district.reads("Thông tin văn bản");
        district.field("Số văn bản").fill(number);
        district.field("Ngày văn bản").fill("09/09/2019");
        district.field("Chức vụ người ký").selectOption("deputy-chair");
        district.field("Họ và tên người ký").fill("Mai Đình Hiếu");
        district.look("submit");
        district.press("Nộp báo cáo");
        district.reads("Đã nộp báo cáo.");
    }

    private static String returns(Person province) {
        province.look("start-province");
        province.follow("Đợt báo cáo");
        province.look("requests");
        province.follow("Xem tình hình Báo cáo kết quả công tác đối ngoại năm 2019");
        province.reads("Đã nộp, chờ xem");
        province.look("board");
        province.field("Tìm đơn vị").fill("nga son");
        province.press("Lọc");
        province.follow("Xem UBND huyện Nga Sơn");
        province.reads("Lần nộp đầu tiên.");
        province.look("review");
        String address = province.page().url();
        province.field("Lý do trả lại").fill("Đoàn vào: Sở theo dõi có 03 đoàn, đề nghị kiểm tra lại.");
        province.press("Trả lại");
        province.reads("Đã trả lại báo cáo cho đơn vị.");
        return address;
    }

    private static void corrects(Person district) {
        district.follow("Báo cáo được giao");
        district.reads("Sở theo dõi có 03 đoàn");
        district.look("returned");
        district.follow("Làm tiếp");
        new Editor(district).section("delegations").figure("delegations.inbound.count", "3");
    }

    private static void accepts(Person province, String review) {
        province.page().navigate(review);
        province.reads("So với lần nộp trước, 1 mục có thay đổi.");
        assertThat(province.page().locator("ins").allInnerTexts()).anyMatch(text -> text.contains("03"));
        assertThat(province.page().locator("del").allInnerTexts()).anyMatch(text -> text.contains("02"));
        province.look("review-changes");
        province.press("Tiếp nhận");
        province.reads("Tiếp nhận báo cáo này?");
        province.page()
                .locator("dialog[open] input[type=submit], dialog[open] button[type=submit]")
                .click();
        province.reads("Đã tiếp nhận báo cáo.");
        province.look("accepted");
    }

    private static String isLocked(Person district) {
        district.follow("Báo cáo được giao");
        district.reads("Đã tiếp nhận");
        district.follow("Xem Báo cáo kết quả công tác đối ngoại năm 2019");
        district.reads("đã khóa: số liệu và văn bản đã dùng để tổng hợp nên không sửa được nữa.");
        assertThat(district.page().locator("body-editor [contenteditable=true]").count())
                .isZero();
        district.look("locked");
        return new Editor(district).pdf();
    }

    private static void holdsEveryLineOfTheSource(String text) {
        int at = 0;
        List<String> lines = PdfText.lines(RunningPortal.get().home().resolve(SOURCE));
        assertThat(lines).hasSizeGreaterThan(50);
        for (String line : lines) {
            int found = text.indexOf(line, at);
            assertThat(found)
                    .as(line + "\nis not found in: " + text.substring(at))
                    .isNotNegative();
            at = found + line.length();
        }
    }
}
