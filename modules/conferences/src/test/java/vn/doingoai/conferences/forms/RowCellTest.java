package vn.doingoai.conferences.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.conferences.Cost;
import vn.doingoai.conferences.CostSource;
import vn.doingoai.conferences.CountryShare;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.money.MoneyText;

/** Cells as people fill them in. */
class RowCellTest {

    private static RowValues read(RowCell cell, String text) {
        RowValues row = new RowValues(2019);
        cell.read(text, row);
        return row;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25 (Lào: 10; Thái Lan: 15)",
                "25 (10 Lào, 15 Thái Lan)",
                "25 người (Lào 10 người, Thái Lan 15 người)",
                "25 đại biểu, trong đó: 10 Lào và 15 Thái Lan",
                "25: CHDCND Lào 10, Thái Lan 15",
                "25 (Lao - 10; thai lan - 15)",
                "Lào: 10; Thái Lan: 15",
            })
    void participantsByCountry(String text) {
        RowValues row = read(RowCell.FOREIGN, text);
        assertThat(row.foreign).isEqualTo(25);
        assertThat(row.byCountry).containsExactly(new CountryShare("LA", 10), new CountryShare("TH", 15));
    }

    @Test
    void aTotalAloneAndOneCountryWithoutANumber() {
        assertThat(read(RowCell.FOREIGN, "25").foreign).isEqualTo(25);
        assertThat(read(RowCell.FOREIGN, "1.250 người").foreign).isEqualTo(1250);
        assertThat(read(RowCell.FOREIGN, "12 (Nhật Bản)").byCountry).containsExactly(new CountryShare("JP", 12));
        assertThat(read(RowCell.FOREIGN, "").foreign).isNull();
    }

    @Test
    void aTotalThatDoesNotFitIsForTheRuleToSay() {
        assertThat(read(RowCell.FOREIGN, "24 (Lào: 10; Thái Lan: 15)").foreign).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khoảng 25", "25 (Lào, Thái Lan)", "25 (ASEAN: 25)", "25-30", "nhiều nước", "25 (Lào: 0)"})
    void participantsThatAreNotCertainAreRefused(String text) {
        assertThatThrownBy(() -> read(RowCell.FOREIGN, text))
                .isInstanceOf(BusinessException.class)
                .extracting("code")
                .isEqualTo("conference-participants");
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "'60 người', 60", "'1.200', 1200", "'03 ngày', 3", "'', "})
    void counts(String text, Integer expected) {
        assertThat(read(RowCell.VIETNAMESE, text).vietnamese).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gần 160", "60-70", "-5", "0.5", "một"})
    void countsThatAreNotCertainAreRefused(String text) {
        assertThatThrownBy(() -> read(RowCell.VIETNAMESE, text))
                .extracting("code")
                .isEqualTo("conference-count");
    }

    @ParameterizedTest
    @CsvSource({
        "từ 12 đến 15/3/2019, 12/03/2019 - 15/03/2019",
        "ngày 12 tháng 3 năm 2019, 12/03/2019",
        "Quý II, Quý II/2019",
        "tháng 9/2019, Tháng 9/2019"
    })
    void dates(String text, String printed) {
        assertThat(RowCell.WHEN.print(read(RowCell.WHEN, text))).isEqualTo(printed);
    }

    @Test
    void aDateOfAnotherYearIsRefused() {
        assertThatThrownBy(() -> read(RowCell.WHEN, "12/3/2018"))
                .extracting("code")
                .isEqualTo("conference-year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngân sách nhà nước: 120.000.000 đồng; Nước ngoài tài trợ: 5.000 USD",
                "Ngân sách nhà nước 120 triệu đồng, nước ngoài tài trợ 5.000 USD",
                "Tổng: 236 triệu đồng, trong đó: NSNN: 120 triệu đồng; đối tác nước ngoài tài trợ: 5 nghìn USD",
            })
    void costs(String text) {
        assertThat(read(RowCell.COSTS, text).costs)
                .containsExactly(
                        Cost.of(CostSource.STATE_BUDGET, MoneyText.parse("120.000.000 đồng")),
                        Cost.of(CostSource.FOREIGN_SPONSOR, MoneyText.parse("5.000 USD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120.000.000 đồng", "Ngân sách nhà nước", "Tổng: 236 triệu đồng", "Nhiều nguồn: 5 USD"})
    void costsWithoutSourceOrAmountAreRefused(String text) {
        assertThatThrownBy(() -> read(RowCell.COSTS, text)).extracting("code").isEqualTo("conference-costs");
    }

    @Test
    void aCostThatStaysKeepsItsEquivalent() {
        var dollars = MoneyText.parse("5.000 USD");
        var known = new Cost(CostSource.OTHER, dollars, new BigDecimal("116000000"));
        assertThat(CostsReader.read("Nguồn khác: 5.000 USD", List.of(known))).containsExactly(known);
    }
}
