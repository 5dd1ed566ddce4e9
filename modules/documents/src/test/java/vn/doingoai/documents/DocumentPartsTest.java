package vn.doingoai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentPartsTest {

    @Test
    void numbersBelowTenAndEarlyMonthsGetALeadingZero() {
        assertThat(new DocumentCode("9", "BC-UBND").text()).isEqualTo("Số: 09/BC-UBND");
        assertThat(new DocumentCode("120", "BC-UBND").text()).isEqualTo("Số: 120/BC-UBND");
        assertThat(Dateline.on("Nga Sơn", LocalDate.of(2020, 2, 5)).text())
                .isEqualTo("Nga Sơn, ngày 05 tháng 02 năm 2020");
        assertThat(Dateline.on("Nga Sơn", LocalDate.of(2020, 3, 15)).text())
                .isEqualTo("Nga Sơn, ngày 15 tháng 3 năm 2020");
    }

    @Test
    void draftsLeaveRoomForNumberAndDate() {
        assertThat(new DocumentCode("", "BC-UBND").text()).isEqualTo("Số:       /BC-UBND");
        assertThat(Dateline.open("Nga Sơn", 2019).text()).isEqualTo("Nga Sơn, ngày      tháng      năm 2019");
    }

    @Test
    void headingsPrintLabelTitleAndEndMarkAsGiven() {
        assertThat(Heading.alone("đ)", "Công tác viện trợ", ":", 3).text()).isEqualTo("đ) Công tác viện trợ:");
        assertThat(Heading.alone(null, "Kiến nghị", "", 1).text()).isEqualTo("Kiến nghị");
        assertThat(Heading.alone("1.", "", "", 2).text()).isEqualTo("1.");
    }

    @Test
    void aProfileOutsideTheDecreeCannotBeMade() {
        assertThatThrownBy(() -> new PrintProfile.Margins(20, 20, 20, 15))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("left is 30.0 to 35.0, not 20.0");
        assertThatThrownBy(() -> new ListItem(3, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
