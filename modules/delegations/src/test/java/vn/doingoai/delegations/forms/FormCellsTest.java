package vn.doingoai.delegations.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.CostLine;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.FundingSource;
import vn.doingoai.delegations.HeadOfDelegation;
import vn.doingoai.delegations.LeaderRank;
import vn.doingoai.delegations.WorkingPartner;
import vn.doingoai.kernel.error.BusinessException;

class FormCellsTest {

    private static final UUID CHAMPASAK = UUID.randomUUID();
    private static final UUID ATTAPEU = UUID.randomUUID();
    private static final UUID CHAIR = UUID.randomUUID();

    private final Map<String, UUID> partners = Map.of("tỉnh Champasak", CHAMPASAK, "tỉnh Attapeu", ATTAPEU);
    private final Leaders leaders = new Leaders(
            List.of(new Leaders.Known(CHAIR, "Trần Công Thuật", "Chủ tịch UBND tỉnh", LeaderRank.PC_CHAIR)));
    private final FormCells cells = new FormCells(2019, leaders, name -> Optional.ofNullable(partners.get(name)));
    private final DelegationContent content = new DelegationContent();

    /** Reads a text in a column and prints it again. */
    private String again(String column, String text) {
        cells.get(column).read(text, content);
        return cells.get(column).print(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | Đoàn công tác của UBND tỉnh | Đoàn công tác của UBND tỉnh",
                "category | tham chinh thuc | Thăm chính thức",
                "category | Thăm, làm việc | Thăm và làm việc theo lời mời",
                "category | Học tập kinh nghiệm | Nghiên cứu, khảo sát",
                "category | Dự lễ hội | Dự lễ hội",
                "category | khác | Khác",
                "memberCount | 07 người | 7",
                "totalDays | 5 ngày | 5",
                "countries | CHDCND Lào, Thái Lan | Lào, Thái Lan",
                "countries | Hàn Quốc - Nhật Bản | Hàn Quốc, Nhật Bản",
                "countries | Lào (Champasak) | Lào (Champasak)",
                "fromCountry | Mỹ | Hoa Kỳ",
                "partners | tỉnh Champasak, tỉnh Attapeu | tỉnh Champasak; tỉnh Attapeu",
                "partners | tỉnh Champasak, Công ty X | tỉnh Champasak, Công ty X",
                "quarter | quý 2/2019 | Quý II",
                "quarter | tháng 4 | Quý II",
                "quarter | từ 12 đến 15/8/2019 | Quý III",
                "dates | từ 12 đến 15/3/2019 | 12/03/2019 - 15/03/2019",
                "dates | 28/12 - 3/1/2020 | 28/12/2019 - 03/01/2020",
                "report | Số 15/BC-SNgV ngày 12/3/2019 | Số 15/BC-SNgV ngày 12/03/2019",
                "report | 15/BC-SNgV, 12/3/2019 | Số 15/BC-SNgV ngày 12/03/2019",
                "report | Báo cáo số 15/BC-SNgV ngày 12 tháng 3 năm 2019 | Số 15/BC-SNgV ngày 12/03/2019",
                "report | 15/BC-SNgV | Số 15/BC-SNgV",
                "report | ngày 12/3 | ngày 12/03/2019",
                "inPlan | x | X",
                "costs | Ngân sách tỉnh: vé máy bay 120 triệu đồng; Đối tác mời: ăn, ở"
                        + " | Ngân sách tỉnh: vé máy bay 120.000.000 đồng; Đối tác mời: ăn, ở",
                "costs | NSNN 50 triệu | Ngân sách tỉnh: 50.000.000 đồng",
                "costs | Ngân sách tỉnh: 500.000 | Ngân sách tỉnh: 500.000 đồng",
                "costs | Đối tác chi ăn, ở; vé máy bay 405.192,46 USD"
                        + " | Đối tác mời: ăn, ở; Đối tác mời: vé máy bay 405.192,46 USD",
                "costs | Tự túc | Tự túc",
                "costs | Dự án WB8: tập huấn | Chương trình, dự án (WB8): tập huấn",
                "costs | Chương trình, dự án (WB8): tập huấn | Chương trình, dự án (WB8): tập huấn",
                "costs | Quỹ hội: 2 triệu | Nguồn khác: Quỹ hội 2.000.000 đồng",
            })
    void readsWhatPeopleWriteAndPrintsOneWay(String column, String text, String printed) {
        assertThat(again(column, text)).isEqualTo(printed);
        assertThat(again(column, printed)).as("once more").isEqualTo(printed);
        assertThat(again(column, "")).as("cleared").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "memberCount | khoảng 7 | form-count",
                "memberCount | 7-10 | form-count",
                "memberCount | 0 | form-count",
                "memberCount | 7,5 | form-count",
                "countries | ASEAN | form-country",
                "countries | Lào, Châu Âu | form-country",
                "fromCountry | Lào, Thái Lan | form-one-country",
                "quarter | quý III-IV | date-two-quarters",
                "quarter | năm 2019 | form-one-quarter",
                "quarter | Quý I/2020 | form-other-year",
                "dates | tháng 3/2019 | form-days",
                "dates | 12/3/2018 | form-other-year",
                "dates | cuối tháng 9 | date-vague",
                "report | số 15 ngày tháng 3 năm 2019 | form-report",
                "offPlan | không | form-mark",
            })
    void refusesWhatIsNotCertainAndChangesNothing(String column, String text, String code) {
        assertThatThrownBy(() -> cells.get(column).read(text, content))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(cells.get(column).print(content)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Văn A, Phó Chủ tịch UBND tỉnh | Nguyễn Văn A | Phó Chủ tịch UBND tỉnh | PROVINCIAL_LEADER_OTHER",
                "Ông Nguyễn Văn A - Giám đốc Sở Y tế | Nguyễn Văn A | Giám đốc Sở Y tế | DEPARTMENT_HEAD",
                "Đ/c Trương Văn B (Phó Giám đốc Sở Y tế) | Trương Văn B | Phó Giám đốc Sở Y tế | DEPARTMENT_DEPUTY",
                "Giám đốc Sở Y tế: Ông Nguyễn Văn A | Nguyễn Văn A | Giám đốc Sở Y tế | DEPARTMENT_HEAD",
                "Trưởng ban Dân tộc | '' | Trưởng ban Dân tộc | DEPARTMENT_HEAD",
                "Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh | ''"
                        + " | Ủy viên BTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh | PROVINCIAL_LEADER_OTHER",
                "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh | '' | Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh | PC_CHAIR",
                "Bí thư Tỉnh ủy | '' | Bí thư Tỉnh ủy | PARTY_SECRETARY",
                "Chủ tịch UBND huyện Minh Hóa | '' | Chủ tịch UBND huyện Minh Hóa | DISTRICT_LEADER",
                "John Smith | John Smith | '' | ",
                "Jean-Pierre Dupont, Thị trưởng | Jean-Pierre Dupont | Thị trưởng | ",
                "lãnh đạo tỉnh | '' | lãnh đạo tỉnh | ",
            })
    void splitsTheLeaderIntoNameAndPostAndTellsTheRank(String text, String name, String post, LeaderRank rank) {
        cells.get("leader").read(text, content);
        HeadOfDelegation head = content.getHead();
        assertThat(head.getName()).isEqualTo(name);
        assertThat(head.getPost()).isEqualTo(post);
        assertThat(head.getRank()).isEqualTo(rank);
        assertThat(head.getLeaderId()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Trần Công Thuật, Chủ tịch tỉnh", "Chủ tịch UBND tỉnh", "tran cong thuat - Chủ tịch UBND tỉnh"})
    void recognisesALeaderOfTheRegisterByNameOrByAPostThatOneAloneHolds(String text) {
        cells.get("leader").read(text, content);
        assertThat(content.getHead().getLeaderId()).isEqualTo(CHAIR);
        assertThat(content.getHead().getRank()).isEqualTo(LeaderRank.PC_CHAIR);
    }

    @Test
    void keepsTheDaysOfAStopThatStaysAndTheRateOfACostThatStays() {
        again("countries", "Lào, Thái Lan");
        content.getLegs().get(1).setWorkingDays(3);
        again("countries", "Thái Lan, Hàn Quốc");
        assertThat(content.getLegs().get(0).getWorkingDays()).isEqualTo(3);
        assertThat(content.getLegs().get(1).getWorkingDays()).isNull();

        again("costs", "Đối tác: ăn 100 USD");
        content.getCosts().get(0).setRate(BigDecimal.valueOf(23_000));
        again("costs", "Tự túc; Đối tác mời: ăn 100 USD");
        assertThat(content.getCosts())
                .extracting(CostLine::getSource)
                .containsExactly(FundingSource.SELF, FundingSource.PARTNER);
        assertThat(content.getCosts().get(1).getRate()).isEqualByComparingTo("23000");
    }

    @Test
    void keepsAnUnknownPartnerAsItsWords() {
        again("partners", "tỉnh Champasak; Công ty Đèo Cả");
        assertThat(content.getPartners())
                .extracting(WorkingPartner::getPartnerId)
                .containsExactly(CHAMPASAK, null);
    }

    @Test
    void anEmptyMarkTakesBackOnlyItsOwn() {
        cells.get("offPlan").read("X", content);
        cells.get("inPlan").read("", content);
        assertThat(cells.get("offPlan").print(content)).isEqualTo("X");
        cells.get("inPlan").read("X", content);
        cells.get("offPlan").read("", content);
        assertThat(cells.get("inPlan").print(content)).isEqualTo("X");
    }
}
