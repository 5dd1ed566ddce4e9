package vn.doingoai.reporting.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doingoai.documents.OfficialDocument;
import vn.doingoai.documents.Regarding;
import vn.doingoai.documents.TextEnclosure;

/** The words of a letter: where they come from, and how they are kept. */
class LetterTest {

    @Test
    void theNumbersAreThoseOfTheProvincesRules() {
        String text = LetterFixture.dossier(
                        LetterFixture.rule("OUT-08").with("maxTop", "12").with("maxOther", "8"),
                        LetterFixture.rule("OUT-07").with("max", "2"),
                        LetterFixture.rule("LAO-01").with("cycleYears", "3"))
                .letter()
                .text();
        assertThat(text)
                .contains("không quá 12 người/đoàn đối với đoàn do Bí thư")
                .contains("không quá 08 người/đoàn đối với các đoàn còn lại")
                .contains("không cử 03 lãnh đạo cùng cơ quan")
                .contains("định kỳ ba năm một lần");
    }

    @Test
    void theDeadlineIsThatOfTheRequest() {
        assertThat(LetterFixture.dossier("").letter().text()).contains("(qua Sở Ngoại vụ) trước ngày 15/9/2019 để");
    }

    @Test
    void aNumberedLetterHasItsNumberDateAndNoWatermark() {
        LetterDossier dossier = LetterFixture.dossier("1705/UBND-NC");
        OfficialDocument document = LetterDocument.of(dossier, dossier.letter(), List.of());
        assertThat(document.code().text()).isEqualTo("Số: 1705/UBND-NC");
        assertThat(document.dateline().text()).isEqualTo("Quảng Bình, ngày 03 tháng 9 năm 2019");
        assertThat(document.draft()).isFalse();
        assertThat(document.subject())
                .isEqualTo(new Regarding("báo cáo kết quả hoạt động đối ngoại năm 2019 và xây dựng kế hoạch"
                        + " hoạt động đối ngoại năm 2020"));
        assertThat(document.enclosures())
                .first()
                .satisfies(enclosure -> assertThat(((TextEnclosure) enclosure).attachment())
                        .isEqualTo("(Kèm theo Công văn số 1705/UBND-NC ngày 03/9/2019 của UBND tỉnh)"));
    }

    @Test
    void aLetterIsReadAsItWasKept() {
        Letter letter = new Letter(
                "  về việc\u00A0báo cáo ",
                List.of("Các sở", " ", "Các huyện"),
                "Kính đề nghị:\r\n\n- Một.\n+ Hai.",
                List.of("Như trên"),
                List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nguyễn Văn A");
        Letter cleaned = letter.cleaned();
        assertThat(cleaned.text()).isEqualTo("Kính đề nghị:\n- Một.\n+ Hai.");
        assertThat(cleaned.addressees()).containsExactly("Các sở", "Các huyện");
        assertThat(Letter.fromJson(cleaned.toJson())).isEqualTo(cleaned);
    }
}
