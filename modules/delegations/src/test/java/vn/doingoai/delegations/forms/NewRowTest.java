package vn.doingoai.delegations.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.LaosExemption;
import vn.doingoai.delegations.Leg;
import vn.doingoai.delegations.Phase;
import vn.doingoai.delegations.Purpose;

class NewRowTest {

    private static DelegationContent content(String name, String words, String country) {
        DelegationContent content = new DelegationContent();
        content.getDetails().setName(name);
        content.getDetails().setContent(words);
        Leg leg = new Leg();
        leg.setCountry(country);
        content.getLegs().add(leg);
        return content;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn thăm, chúc Tết Bunpimay | Trao đổi hợp tác | LA | TET_GREETING | NONE",
                "Xúc tiến đầu tư | Gặp doanh nghiệp | KR | TRADE_INVESTMENT_PROMOTION | NONE",
                "Đoàn công tác | Giao ban công tác biên giới | LA | BORDER_WORK | BORDER",
                "Đoàn Bộ CHQS tỉnh | Trao đổi | LA | OTHER | MILITARY",
                "Đoàn Công an tỉnh | Trao đổi | LA | OTHER | POLICE",
                "Đoàn Công an tỉnh | Trao đổi | TH | OTHER | NONE",
                "Đoàn công tác | '' | TH | | NONE",
            })
    void tellsPurposeAndExchangeFromTheWords(
            String name, String words, String country, Purpose purpose, LaosExemption exemption) {
        DelegationContent content = content(name, words, country);
        NewRow.complete(content, Phase.PLAN);
        assertThat(content.getDetails().getPurpose()).isEqualTo(purpose);
        assertThat(content.getPlan().getLaosExemption()).isEqualTo(exemption);
        assertThat(content.getPlan().getJustification()).isEqualTo(words);
    }
}
