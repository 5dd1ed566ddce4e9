package vn.doingoai.reporting.outlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.organisation.SignatureAuthority;

class OutlineReaderTest {
    private static final String YAML = """
            schemaVersion: 1
            outline:
              key: sample-annual
              tenant: sample
              version: 2
              validFrom: "2019-01-01"
              validTo: null
              level: SUBMITTING_UNIT
              period: {type: YEAR, planNext: true}
              nilDefault: "Không."
              document:
                docType: BAO_CAO
                titleLines: ["Kết quả năm {{p.year}}"]
                preamble: "Theo {{p.regulationNo}}:"
                closing: "Trên đây là báo cáo./."
                addressees: ["Sở Ngoại vụ"]
                recipients: ["Lưu: VT."]
                signature: {authority: KT, titles: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], signerRole: deputy-chair}
                deadline: {month: 9, day: 15, inclusive: false}
            sections:
              - key: results
                label: "I."
                title: "KẾT QUẢ NĂM {{p.year}}"
                kind: group
                topic: delegations
                nil: {allowed: false, text: ""}
                children:
                  - key: delegations
                    label: "1."
                    title: "Đoàn ra"
                    titleEnd: ":"
                    layout: runIn
                    kind: figures
                    topic: delegations-out
                    indicators: ["delegations.count[host=PROVINCE]"]
                    nil: {allowed: true}
                    template: "Có {{delegations.count|n2}} đoàn"
              - {key: proposals, label: null, title: "Kiến nghị", kind: list, topic: proposals, nil: {allowed: true, text: "không"}}
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheFrameOfTheDocument() throws IOException {
        Outline outline = read(YAML);

        assertThat(outline.key()).isEqualTo("sample-annual");
        assertThat(outline.version()).isEqualTo(2);
        assertThat(outline.validFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(outline.validTo()).isNull();
        assertThat(outline.title()).isEqualTo("Kết quả năm {{p.year}}");
        assertThat(outline.document().signature().authority()).isEqualTo(SignatureAuthority.KT);
        assertThat(outline.document().deadline()).isEqualTo(new DocumentFrame.Deadline(9, 15, false));
    }

    @Test
    void readsTheSectionsInPrintedOrder() throws IOException {
        Outline outline = read(YAML);

        assertThat(outline.flatten()).extracting(Section::key).containsExactly("results", "delegations", "proposals");
        assertThat(outline.get("delegations").layout()).isEqualTo(Section.Layout.RUN_IN);
        assertThat(outline.get("delegations").nil().text()).isEqualTo("Không.");
        assertThat(outline.get("proposals").nil().text()).isEqualTo("không");
        assertThat(outline.get("proposals").label()).isNull();
        assertThat(outline.parentOf("delegations")).map(Section::key).contains("results");
        assertThat(outline.parentOf("results")).isEmpty();
        assertThat(outline.find("none")).isEmpty();
    }

    @Test
    void storedTextReadsLikeTheFile() throws IOException {
        assertThat(OutlineReader.parse(YAML)).isEqualTo(read(YAML));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            key: proposals                | kye: proposals                  | 38: khóa lạ 'kye'; có thể là 'key'
            validFrom: "2019-01-01"       | validForm: "2019-01-01"         | 6: khóa lạ 'validForm'; có thể là 'validFrom'
            {key: proposals               | {key: results                   | 38: trùng khóa mục 'results'; đã dùng ở dòng 21
            key: delegations              | key: Đoàn ra                    | 28: khóa 'Đoàn ra' chỉ được gồm
            "delegations.count[host       | "delegation.count[host          | 35: chỉ tiêu lạ 'delegation.count'; có thể là 'delegations.count'
            [host=PROVINCE]               | [host]                          | 35: 'delegations.count[host]' không phải khóa chỉ tiêu
            p.regulationNo                | p.regulationNumber              | 14: tham số chưa khai báo 'p.regulationNumber'
            topic: delegations-out        | topic: visits                   | 34: 'topic' là 'visits'; cần một trong: CONTEXT
            authority: KT                 | authority: PP                   | 18: 'authority' là 'PP'; cần một trong: NONE
            validFrom: "2019-01-01"       | validFrom: "01/01/2019"         | 6: 'validFrom' là '01/01/2019'; cần một ngày có thật
            validTo: null                 | validTo: "2018-01-01"           | 7: validTo trước validFrom
            month: 9                      | month: 13                       | 19: ngày 15 tháng 13 không có trong năm
            kind: figures                 | kind: group                     | 28: thiếu khóa 'children'; cần ít nhất một mục
            kind: group                   | kind: list                      | 27: mục kind LIST không có 'children'
            schemaVersion: 1              | schemaVersion: 3                | 1: schemaVersion 3; cần 1
            label: null,                  | lable: null,                    | 38: khóa lạ 'lable'; có thể là 'label'
            """)
    void aMistakeIsAnsweredWithItsLineAndWhatWasExpected(String right, String wrong, String problem) {
        assertThat(YAML).contains(right);

        assertThatThrownBy(() -> read(YAML.replace(right, wrong)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("sample.yaml:" + problem);
    }

    @Test
    void aTemplateIsCheckedWhereItStands() {
        assertThatThrownBy(() -> read(YAML.replace("|n2}} đoàn\"", "|n7}} đoàn\"")))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("sample.yaml:37: 'template': ");
        String block = YAML.replace(
                "template: \"Có {{delegations.count|n2}} đoàn\"",
                "template: |-\n          Một dòng\n          {{delegations.counts}} đoàn");
        assertThatThrownBy(() -> read(block))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(
                        "sample.yaml:39: 'template': không có chỉ tiêu 'delegations.counts' trong danh mục");
    }

    private Outline read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("sample.yaml"), yaml);
        return OutlineReader.read(file, Set.of("delegations.count"), Set.of("regulationNo"));
    }
}
