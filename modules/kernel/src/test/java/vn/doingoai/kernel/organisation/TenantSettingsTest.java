package vn.doingoai.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.kernel.files.FileProblem;

class TenantSettingsTest {
    private static final String YAML = """
            schemaVersion: 1
            tenant: thanh-hoa
            kind: PROVINCE
            host: thanh-hoa
            name: "Tỉnh Thanh Hóa"
            shortName: "Thanh Hóa"
            textName: "tỉnh Thanh Hóa"
            emblem: "TH"
            brandColour: "#0b5394"
            foreignAffairsBody: so-ngoai-vu
            place: "Thanh Hóa"
            letterhead: ["ỦY BAN NHÂN DÂN", "TỈNH THANH HÓA"]
            deliversTo: [bo-ngoai-giao, quang-tri]
            demo: {today: 2019-09-09}
            houseStyle: {firstLineIndent: 10, margins: {top: 25}}
            posts:
              - {key: chair, unitKind: DISTRICT, authority: CHAIR, titles: ["CHỦ TỊCH"], validFrom: 2016-07-01, validTo: 2025-06-30}
              - {key: chair, unitKind: COMMUNE, authority: CHAIR, titles: ["CHỦ TỊCH"], validFrom: 2025-07-01}
            parameters: {partyTerm: "khóa XVIII"}
            """;

    @Test
    void readsWhatTheFileSaysAndTakesDefaultsForTheRest() {
        TenantSettings settings = TenantSettings.parse(YAML);

        assertThat(settings.kind()).isEqualTo(TenantSettings.Kind.PROVINCE);
        assertThat(settings.demoToday()).isEqualTo(LocalDate.of(2019, 9, 9));
        assertThat(settings.officersMaySubmit()).isFalse();
        assertThat(settings.houseStyle().firstLineIndent()).isEqualTo(10);
        assertThat(settings.houseStyle().fontSize()).isEqualTo(14);
        assertThat(settings.houseStyle().margins()).isEqualTo(new HouseStyle.Margins(25, 20, 30, 15));
        assertThat(settings.parameters()).containsEntry("partyTerm", "khóa XVIII");
        assertThat(settings.notation("BC", "UBND")).isEqualTo("BC-UBND");
    }

    @Test
    void aPostIsFoundByTheDayOfTheDocument() {
        TenantSettings settings = TenantSettings.parse(YAML);

        assertThat(settings.post("chair", LocalDate.of(2019, 9, 9)))
                .map(SigningPost::unitKind)
                .contains(UnitKind.DISTRICT);
        assertThat(settings.post("chair", LocalDate.of(2025, 7, 1)))
                .map(SigningPost::unitKind)
                .contains(UnitKind.COMMUNE);
        assertThat(settings.post("chair", LocalDate.of(2016, 6, 30))).isEmpty();
        assertThat(settings.posts(UnitKind.DISTRICT, LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            place:                    | plase:                   | 11: khóa lạ 'plase'; có thể là 'place'
            letterhead:               | letterhaed:              | 12: khóa lạ 'letterhaed'; có thể là 'letterhead'
            today: 2019-09-09         | today: 2019-09-31        | 14: 'today' là '2019-09-31'; cần một ngày có thật
            kind: PROVINCE            | kind: CITY               | 3: 'kind' là 'CITY'; cần một trong: PROVINCE, NATIONAL
            host: thanh-hoa           | host: thanh-hoa.vn       | 4: 'host' là 'thanh-hoa.vn'; cần một nhãn tên miền
            "#0b5394"                 | "blue"                   | 9: 'brandColour' là 'blue'; cần một màu viết #rrggbb
            firstLineIndent: 10       | firstLineIndent: 20      | 15: 'firstLineIndent' là '20'; cần một số từ 10.0 đến 12.7
            authority: CHAIR          | authority: PER_UNIT      | 17: 'authority' của một chức vụ không thể là PER_UNIT
            titles: ["CHỦ TỊCH"]      | titles: []               | 17: 'titles' trống; cần các dòng in trên chữ ký
            validFrom: 2025-07-01     | validFrom: 2016-07-01    | 18: chức vụ 'chair' có hai dòng cùng validFrom
            quang-tri]                | bo-ngoai-giao]           | 13: mỗi nơi nhận ghi một lần
            quang-tri]                | thanh-hoa]               | 13: mỗi nơi nhận ghi một lần
            partyTerm:                | party-term:              | 19: tên tham số 'party-term'; cần chữ cái
            """)
    void aMistakeIsAnsweredWithItsLineAndWhatWasExpected(String right, String wrong, String problem) {
        assertThat(YAML).contains(right);

        assertThatThrownBy(() -> TenantSettings.parse(YAML.replace(right, wrong)))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("tenant.yaml:" + problem);
    }

    @Test
    void aMissingLetterheadSaysWhatIsNeeded() {
        String without = YAML.replaceFirst("letterhead:.*\n", "");

        assertThatThrownBy(() -> TenantSettings.parse(without))
                .hasMessage(
                        "tenant.yaml:1: thiếu khóa 'letterhead'; cần các dòng tên cơ quan chủ quản, như ỦY BAN NHÂN DÂN");
    }
}
