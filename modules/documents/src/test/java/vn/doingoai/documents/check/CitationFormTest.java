package vn.doingoai.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFormTest {

    @ParameterizedTest
    @CsvSource({
        "22/NQ-TW, 22-NQ/TW",
        "22-NQ-TW, 22-NQ/TW",
        "22/NQ/TW, 22-NQ/TW",
        "22–NQ/TW, 22-NQ/TW",
        "323/QĐ-TU, 323-QĐ/TU",
        "5-HD/BĐNTW, 05-HD/BĐNTW",
        "120-BC/UBND, 120/BC-UBND",
        "31-NQ/CP, 31/NQ-CP",
        "31/NQ/CP, 31/NQ-CP",
        "31/NQ - CP, 31/NQ-CP",
        "31 / NQ-CP, 31/NQ-CP",
        "30/2020/ND-CP, 30/2020/NĐ-CP",
        "9/BC-SNgV, 09/BC-SNgV",
        "16/QD-UBND, 16/QĐ-UBND",
    })
    void whatIsMixedUpIsPutRight(String written, String correct) {
        assertThat(CitationForm.of(written)).hasValueSatisfying(citation -> {
            assertThat(citation.correct()).isEqualTo(correct);
            assertThat(citation.isCorrect()).isFalse();
            assertThat(CitationForm.of(correct))
                    .hasValueSatisfying(
                            again -> assertThat(again.isCorrect()).as(correct).isTrue());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "22-NQ/TW, PARTY",
        "04-QC/TU, PARTY",
        "05-HD/BĐNTW, PARTY",
        "45-CTr/TU, PARTY",
        "12-KH/TWĐTN, PARTY",
        "31/NQ-CP, STATE",
        "1737/CT-TTg, STATE",
        "590/QĐ-UBND, STATE",
        "15/NQ-HĐND, STATE",
        "331/TB-SNgV, STATE",
        "30/2020/NĐ-CP, LAW",
        "02/2015/TTLT-BNG-BNV, LAW",
        "33/2024/QH15, LAW",
        "49/SNgV-HTQT, DISPATCH",
        "6191/UBND-THKH, DISPATCH",
    })
    void whatIsRightStays(String written, CitationForm.Kind kind) {
        assertThat(CitationForm.of(written)).contains(new CitationForm(0, written, kind, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 10/4/2013",
                "tháng 9 - 11/2021",
                "01-05/2020",
                "Mẫu 01.A và 01.B",
                "năm 2019 - Kế hoạch năm 2020",
                "405.192,46 USD/năm",
                "10/11 huyện",
                "phòng 12-A",
                "Covid-19 / TP. Hồ Chí Minh",
            })
    void otherFiguresAreNoCitations(String text) {
        assertThat(CitationForm.in(text)).isEmpty();
    }

    @Test
    void allThatASentenceCitesIsFoundInItsPlace() {
        String text = "Thực hiện Nghị quyết số 22/NQ-TW ngày 10/4/2013 của Bộ Chính trị, Chỉ thị số 32-CT/TW, "
                + "ngày 18/02/2019 và Công văn 6191/UBND-THKH (14/6/2016)";
        List<CitationForm> found = CitationForm.in(text);
        assertThat(found).extracting(CitationForm::written).containsExactly("22/NQ-TW", "32-CT/TW", "6191/UBND-THKH");
        assertThat(found)
                .allSatisfy(
                        citation -> assertThat(text.substring(citation.start())).startsWith(citation.written()));
    }
}
