package vn.doingoai.reporting.outlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.files.FileProblem;

/** The letter of an outline: a mistake in it stops the start, and a change of it needs no new version. */
class LetterReaderTest {

    private static final String YAML = """
            schemaVersion: 1
            outline:
              key: sample-annual
              tenant: sample
              version: 1
              validFrom: "2019-01-01"
              level: SUBMITTING_UNIT
              period: {type: YEAR, planNext: true}
              nilDefault: "Không."
              document:
                docType: BAO_CAO
                titleLines: ["Kết quả năm {{p.year}}"]
                closing: "Trên đây là báo cáo./."
                addressees: []
                recipients: []
                signature: {authority: PER_UNIT, titles: [], signerRole: unit-head}
              letter:
                issuer: PROVINCE
                notation: UBND-NC
                regarding: "báo cáo năm {{p.year}}"
                addressees: ["Các sở"]
                text: |-
                  Đề nghị gửi {{p.deadline}}:
                  - Không quá {{rule.OUT-09.max}} nước./.
                recipients: ["Như trên"]
                signer: {post: chair, name: ""}
                enclosureType: "ĐỀ CƯƠNG"
                attachment: "(Kèm theo Công văn {{p.letterReference}} của UBND tỉnh)"
            sections:
              - {key: proposals, label: null, title: "Kiến nghị", kind: list, topic: proposals, nil: {allowed: true, text: "không"}}
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheLetterOfAnOutline() throws IOException {
        LetterTemplate letter = Objects.requireNonNull(read(YAML).letter());
        assertThat(letter.issuer()).isEqualTo(LetterTemplate.Issuer.PROVINCE);
        assertThat(letter.text()).hasLineCount(2).endsWith("nước./.");
        assertThat(letter.signer().post()).isEqualTo("chair");
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rule.OUT-09.max | rule.OUT-09.most | rule.OUT-09.most",
                "rule.OUT-09.max | rule.OUT-99.max | rule.OUT-99.max",
                "p.deadline | p.lastDay | p.lastDay",
                "issuer: PROVINCE | issuer: MAYOR | issuer",
                "notation: | notations: | notation"
            })
    void aMistakeIsAnsweredWithWhatWasFound(String right, String wrong, String problem) {
        assertThatThrownBy(() -> read(YAML.replace(right, wrong)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(problem);
    }

    @Test
    void reportsKnowNoRules() {
        String wrong = YAML.replace("Trên đây là báo cáo./.", "Không quá {{rule.OUT-09.max}} nước./.");
        assertThatThrownBy(() -> read(wrong)).isInstanceOf(FileProblem.class).hasMessageContaining("rule.OUT-09.max");
    }

    @Test
    void anotherLetterIsNoOtherOutline() throws IOException {
        assertThat(read(YAML.replace("Đề nghị", "Yêu cầu")).meansTheSameAs(read(YAML)))
                .isTrue();
        assertThat(read(YAML.replace("Trên đây", "Đây")).meansTheSameAs(read(YAML)))
                .isFalse();
    }

    private Outline read(String yaml) throws IOException {
        Path file = folder.resolve("sample.yaml");
        Files.writeString(file, yaml);
        return OutlineReader.read(file, Set.of("delegations.count"), Set.of());
    }
}
