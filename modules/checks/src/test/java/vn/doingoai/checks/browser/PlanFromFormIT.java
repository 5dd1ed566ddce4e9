package vn.doingoai.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.doingoai.checks.portal.Account;
import vn.doingoai.checks.portal.Interface;
import vn.doingoai.checks.portal.RunningPortal;
import vn.doingoai.delegations.forms.DelegationForms;
import vn.doingoai.delegations.forms.FormKind;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.reading.FormFile;

/**
 * A district takes form 02.A along, fills in 30 rows, mends the four that are wrong, gives the reason that a warning asks
 * for and hands its plan in; the province takes it in, has it approved and prints it.
 */
class PlanFromFormIT {
    /** No year of the demo data. */
    private static final int YEAR = 2023;

    private static final String PLAN = "/delegations/plan.xhtml?direction=OUT&year=" + YEAR;
    private static final String FORM = "/forms/view.xhtml?form=02A&year=" + YEAR;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BOARD_ROW = "#board tbody a";

    @Test
    void aPlanOf30RowsGoesFromTheFormToItsApprovalAndIsPrintedAsItWasFilledIn() {
        collecting();
        try (var chromium = new Chromium()) {
            Person officer = chromium.person();
            officer.signIn(Account.of("quang-binh", "botrach.canbo"));
            fillsIn(officer);
            mends(officer);
            changesNothing(officer);
            givesTheReason(officer);
            Person head = chromium.person();
            head.signIn(Account.of("quang-binh", "botrach.lanhdao"));
            handsIn(head);
            Person province = chromium.person();
            province.signIn(Account.of("quang-binh", "sngv.canbo"));
            takesIn(province);
            isPrinted(province);
            for (Person person : List.of(officer, head, province)) {
                assertThat(person.complaints()).isEmpty();
            }
        }
    }

    private static void collecting() {
        Interface province = Interface.of("quang-binh", "sngv.canbo");
        var plan = province.post(
                        "/plans", Json.createObjectBuilder().add("year", YEAR).add("direction", "out"))
                .json();
        province.post(
                "/plans/" + plan.getString("id") + "/collect",
                Json.createObjectBuilder().add("version", plan.getInt("version")));
    }

    private static void open(Person person, String tenantPath) {
        String host = "http://quang-binh.localhost:" + RunningPortal.get().port();
        person.page().navigate(host + tenantPath);
    }

    private static void fillsIn(Person officer) {
        open(officer, FORM);
        officer.reads("KẾ HOẠCH ĐOÀN RA NĂM " + YEAR);
        officer.look("form-empty");
        officer.follow("Nhập từ tệp");
        officer.reads("chưa có gì được lưu");
        officer.look("import");
        byte[] blank = officer.fetch("/forms/file?form=02A&format=xlsx&empty=true&year=" + YEAR);
        upload(officer, PlanWorkbook.fill(blank));
    }

    private static void upload(Person officer, byte[] workbook) {
        officer.page().locator("input[type=file]").setInputFiles(new FilePayload("ke-hoach.xlsx", XLSX, workbook));
        officer.press("Xem trước");
    }

    private static void mends(Person officer) {
        officer.reads("Có 4 dòng bị từ chối.");
        officer.look("import-refused");
        Locator wrong = officer.page().locator("td.wrongcell textarea");
        assertThat(wrong.count()).isEqualTo(PlanWorkbook.MENDED.size());
        for (int i = 0; i < PlanWorkbook.MENDED.size(); i++) {
            wrong.nth(i).fill(PlanWorkbook.MENDED.get(i));
        }
        officer.press("Kiểm tra lại");
        officer.press("Tạo mới (30)");
        officer.reads("OUT-03");
        officer.look("import-mended");
        officer.press("Nhập dữ liệu");
        officer.reads("tạo mới 30 dòng");
        officer.look("form-filled");
    }

    /** What was exported, imported again. */
    private static void changesNothing(Person officer) {
        byte[] exported = officer.fetch("/forms/file?form=02A&format=xlsx&year=" + YEAR);
        officer.follow("Nhập từ tệp");
        upload(officer, exported);
        assertThat(officer.page()
                        .getByText("Bỏ qua (30)")
                        .or(officer.page().locator("[value='Bỏ qua (30)']"))
                        .count())
                .isPositive();
    }

    private static void givesTheReason(Person officer) {
        open(officer, PLAN);
        officer.reads("Lãnh đạo đơn vị mới được gửi kế hoạch.");
        officer.look("plan-stopped");
        officer.follow("Giải trình");
        officer.reads("Kiểm tra theo quy định");
        officer.look("delegation");
        officer.page().locator("textarea.why").first().fill("Đối tác đài thọ chi phí ăn, ở; huyện chỉ chi vé máy bay.");
        officer.press("Lưu");
        officer.reads("đã giải trình");
        officer.look("delegation-reason");
    }

    private static void handsIn(Person head) {
        open(head, PLAN);
        head.reads("30 đoàn, sẵn sàng nộp.");
        step(head, "Nộp kế hoạch");
        head.reads("Đã nộp kế hoạch.");
        head.look("plan-handed-in");
    }

    private static void step(Person person, String name) {
        person.press(name);
        answer(person);
    }

    private static void answer(Person person) {
        person.page().locator("dialog[open] input[type=submit]").click();
    }

    private static void takesIn(Person province) {
        open(province, PLAN);
        province.look("plan-board");
        province.page()
                .locator(BOARD_ROW)
                .filter(new Locator.FilterOptions().setHasText("Bố Trạch"))
                .click();
        province.reads("đã giải trình");
        province.look("plan-items");
        step(province, "Tiếp nhận");
        province.reads("Đã tiếp nhận.");
        step(province, "Tổng hợp");
        province.reads("Đã tổng hợp.");
        step(province, "Trình Ban Thường vụ");
        province.reads("Đã ghi: trình Ban Thường vụ.");
        province.press("Ghi phê duyệt");
        province.page().locator("dialog[open] input.entry").first().fill("215-TB/TU");
        province.page().locator("dialog[open] input.day").fill("20/12/2022");
        answer(province);
        province.reads("Đã ghi phê duyệt");
        province.look("plan-approved");
    }

    private static void isPrinted(Person province) {
        open(province, FORM);
        province.reads(PlanWorkbook.names().get(0));
        province.look("form-province");
        String file = "/forms/file?form=02A&year=" + YEAR + "&format=";
        List<Map<String, String>> sheet = rows("a.xlsx", province.fetch(file + "xlsx"));
        List<Map<String, String>> document = rows("a.docx", province.fetch(file + "docx"));
        assertThat(sheet).extracting(row -> row.get("name")).isEqualTo(PlanWorkbook.names());
        assertThat(sheet).allSatisfy(row -> assertThat(row).containsKeys("purpose", "justification"));
        sheet.forEach(row -> row.keySet().removeAll(List.of("purpose", "justification", "rank", "workingDays")));
        assertThat(document).isEqualTo(sheet);
        String pdf = PdfText.of(province.fetch(file + "pdf"));
        assertThat(pdf).contains("BẢNG TỔNG HỢP KẾ HOẠCH ĐOÀN RA NĂM " + YEAR).doesNotContain("không in");
        int at = 0;
        for (int number = 1; number <= PlanWorkbook.ROWS; number++) {
            int found = pdf.indexOf("Thành phố", at);
            assertThat(found).as("row " + number).isNotNegative();
            at = found + 1;
        }
    }

    private static List<Map<String, String>> rows(String name, byte[] file) {
        var layout = DelegationForms.layout(FormKind.PLAN_OUT, YEAR, "Quảng Bình");
        return FormFile.read(name, file, List.of(layout)).rows().stream()
                .map(FilledRow::cells)
                .<Map<String, String>>map(TreeMap::new)
                .toList();
    }
}
