package vn.doingoai.documents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doingoai.documents.Signature;

/** Who signs, with which authority: each form of the decree, and what people write instead. */
class SignatureCheckTest extends LayoutCase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIÁM ĐỐC",
                "CHỦ TỊCH",
                "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH",
                "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH",
                "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC",
                "TL. CHỦ TỊCH|CHÁNH VĂN PHÒNG",
                "TL. CHỦ TỊCH|KT. CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG",
                "TUQ. CHỦ TỊCH|GIÁM ĐỐC SỞ NGOẠI VỤ",
                "Q. GIÁM ĐỐC",
            })
    void everyFormOfAuthorityOfTheDecreeIsAccepted(String lines) {
        signature = new Signature(List.of(lines.split("\\|")), "Nguyễn Văn A");
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TM. ỦY BAN NHÂN DÂN, OWN_POST_MISSING",
        "KT. GIÁM ĐỐC, OWN_POST_MISSING",
        "KT. GIÁM ĐỐC|GIÁM ĐỐC, DEPUTY_POST",
        "PHÓ GIÁM ĐỐC, DEPUTY_POST",
        "TM. ỦY BAN NHÂN DÂN|PHÓ CHỦ TỊCH, DEPUTY_POST",
        "KT GIÁM ĐỐC|PHÓ GIÁM ĐỐC, AUTHORITY_FORM",
        "T/M ỦY BAN NHÂN DÂN|CHỦ TỊCH, AUTHORITY_FORM",
        "T.L CHỦ TỊCH|CHÁNH VĂN PHÒNG, AUTHORITY_FORM",
        "TUQ.CHỦ TỊCH|GIÁM ĐỐC, AUTHORITY_FORM",
        "Giám đốc, POST_CASE",
    })
    void otherFormsOfAuthorityAreFound(String lines, LayoutProblem problem) {
        signature = new Signature(List.of(lines.split("\\|")), "Nguyễn Văn A");
        assertThat(check()).extracting(LayoutFinding::problem).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"TS. Nguyễn Văn A", "PGS.TS Nguyễn Văn A", "Ông Nguyễn Văn A", "ThS Lê B"})
    void theNameHasNoTitleBeforeIt(String name) {
        signature = new Signature(SIGNATURE.titles(), name);
        isFound(LayoutProblem.SIGNER_TITLE, name);
    }

    @Test
    void nobodySigningIsFound() {
        signature = new Signature(List.of(), "");
        assertThat(check())
                .extracting(LayoutFinding::problem)
                .containsExactly(LayoutProblem.POST_MISSING, LayoutProblem.SIGNER_MISSING);
        signature = new Signature(SIGNATURE.titles(), "Bá Văn Thông");
        assertThat(check()).isEmpty();
    }

    @Test
    void aSignatureThatFillsItsPageAloneIsFound() {
        List<String> many = new ArrayList<>(List.of("Như trên"));
        IntStream.rangeClosed(1, 53).forEach(i -> many.add("Đơn vị thứ " + i));
        many.add("Lưu: VT.");
        recipients = many;
        isFound(LayoutProblem.SIGNATURE_ALONE);
    }
}
