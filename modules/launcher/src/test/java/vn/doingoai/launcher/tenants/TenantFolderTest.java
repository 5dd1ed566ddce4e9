package vn.doingoai.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;

class TenantFolderTest {
    private static final Path SHIPPED = Path.of("../../tenants");
    private static final Path FIFTH = Path.of("src/test/resources/tenants");
    private static final Set<String> INDICATORS = IndicatorCatalogue.load().keys();

    @TempDir
    Path tenants;

    @BeforeEach
    void copyTheFifthProvince() throws IOException {
        copy(FIFTH, tenants);
    }

    @Test
    void everyShippedTenantHasNoMistake() {
        List<TenantFolder> folders = TenantFolder.readAll(SHIPPED, INDICATORS);

        assertThat(folders)
                .extracting(folder -> folder.settings().tenant())
                .containsExactly("bo-ngoai-giao", "gia-lai", "quang-binh", "quang-ngai", "quang-tri", "thanh-hoa");
        assertThat(folders).flatExtracting(TenantFolder::outlines).hasSize(9);
    }

    @Test
    void ngaSonEndsWithTheDistrictLevelAndIsSplitIntoSixCommunes() {
        UnitEntry ngaSon = TenantFolder.readAll(SHIPPED, INDICATORS).stream()
                .flatMap(folder -> folder.units().values().stream())
                .filter(unit -> unit.code().equals("huyen-nga-son"))
                .findFirst()
                .orElseThrow();

        assertThat(ngaSon.textName()).isEqualTo("huyện Nga Sơn");
        assertThat(ngaSon.letterheadName()).isEqualTo("ỦY BAN NHÂN DÂN\nHUYỆN NGA SƠN");
        assertThat(ngaSon.validTo()).hasToString("2025-06-30");
        assertThat(ngaSon.lineage()).hasSize(6);
    }

    @Test
    void quangBinhDeclaresItsEndAndQuangTriHasTheSeventyEightCommunesOfAfter() {
        List<TenantFolder> folders = TenantFolder.readAll(SHIPPED, INDICATORS);

        assertThat(folders.get(2).settings().end())
                .isEqualTo(new TenantSettings.End(
                        LocalDate.of(2025, 6, 30),
                        "quang-tri",
                        "Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội"));
        assertThat(folders.get(4).units().values())
                .filteredOn(unit -> List.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.SPECIAL_ZONE)
                        .contains(unit.kind()))
                .hasSize(78);
    }

    @Test
    void aFolderMoreIsAProvinceMore() throws IOException {
        copy(SHIPPED, tenants);

        List<TenantFolder> folders = TenantFolder.readAll(tenants, INDICATORS);

        assertThat(folders).hasSize(7);
        Outline outline = folders.stream()
                .filter(folder -> folder.settings().tenant().equals("dien-bien"))
                .findFirst()
                .orElseThrow()
                .outlines()
                .get(0)
                .outline();
        assertThat(outline.flatten())
                .extracting(Section::key)
                .containsExactly("overview", "border", "work", "events", "events-land");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            tenant.yaml             | place:                  | plase:            | :10: khóa lạ 'plase'; có thể là 'place'
            tenant.yaml             | letterhead:             | signboard:        | :1: thiếu khóa 'letterhead'; cần các dòng tên cơ quan chủ quản
            tenant.yaml             | tenant: dien-bien       | tenant: son-la    | : tenant là 'son-la'; cần tên thư mục 'dien-bien'
            tenant.yaml             | van-phong-ubnd-tinh     | so-ngoai-vu       | : foreignAffairsBody 'so-ngoai-vu' không có trong units.csv
            units.csv               | ỦY BAN NHÂN DÂN / XÃ THANH NƯA | ''         | :4: cột 'letterheadName' trống; cần một giá trị
            units.csv               | 2025-07-01              | 2025-06-31        | :4: 'validFrom' là '2025-06-31'; cần một ngày có thật
            units.csv               | COMMUNE                 | VILLAGE           | :4: 'kind' là 'VILLAGE'; cần một trong: PROVINCE
            units.csv               | 'ubnd-tinh,2025'        | 'ubnd,2025'       | :4: đơn vị cấp trên 'ubnd' không có trong tệp này
            units.csv               | xa-thanh-nua            | ubnd-tinh         | :4: mã đơn vị 'ubnd-tinh' đã có ở dòng 2
            outlines/quarterly.yaml | validFrom:              | validFrm:         | :7: khóa lạ 'validFrm'; có thể là 'validFrom'
            outlines/quarterly.yaml | key: events-land        | key: events       | :43: trùng khóa mục 'events'; đã dùng ở dòng 35
            outlines/quarterly.yaml | [border.propaganda.events] | [border.events] | :43: chỉ tiêu lạ 'border.events'
            outlines/quarterly.yaml | p.planNo                | p.planNumber      | :13: tham số chưa khai báo 'p.planNumber'
            outlines/quarterly.yaml | "2025-07-01"            | "1/7/2025"        | :7: 'validFrom' là '1/7/2025'; cần một ngày có thật
            rules.yaml              | maxTop: 12              | maxTop: lots      | :11: 'maxTop' là 'lots'; cần một số nguyên
            rules.yaml              | OUT-17:                 | OUT17:            | :12: khóa lạ 'OUT17'; có thể là 'OUT-17'
            rules.yaml              | tenant: dien-bien       | tenant: son-la    | : ruleSet.tenant là 'son-la'; cần tên thư mục 'dien-bien'
            outlines/quarterly.yaml | commune-chair           | chair             | : signerRole 'chair' không có trong 'posts' của tenant.yaml
            """)
    void aMistakeIsAnsweredWithFileLineAndWhatWasExpected(String file, String right, String wrong, String problem)
            throws IOException {
        Path changed = tenants.resolve("dien-bien").resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(right);
        Files.writeString(changed, text.replace(right, wrong));

        assertThatThrownBy(() -> TenantFolder.readAll(tenants, INDICATORS))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("dien-bien/" + file + problem);
    }

    @Test
    void mistakesOfSeveralFilesAreToldAtOnce() throws IOException {
        replace("tenant.yaml", "kind: PROVINCE", "kind: COUNTY");
        replace("units.csv", "2025-07-01", "soon");

        assertThatThrownBy(() -> TenantFolder.readAll(tenants, INDICATORS))
                .hasMessageContaining("tenant.yaml:3: ")
                .hasMessageContaining("units.csv:4: ");
    }

    @Test
    void aTenantWithoutRulesAndTwoVersionsOfOneNumberAreRefused() throws IOException {
        Path folder = tenants.resolve("dien-bien");
        Files.copy(folder.resolve("rules.yaml"), folder.resolve("rules-1.yaml"));
        assertThatThrownBy(() -> TenantFolder.readAll(tenants, INDICATORS))
                .hasMessageContaining("rules-1.yaml: bộ quy tắc version 1 đã có trong");

        Files.delete(folder.resolve("rules-1.yaml"));
        Files.delete(folder.resolve("rules.yaml"));
        assertThatThrownBy(() -> TenantFolder.readAll(tenants, INDICATORS))
                .hasMessageContaining("rules.yaml: không đọc được tệp");
    }

    @Test
    void twoTenantsCannotAnswerAtOneHost() throws IOException {
        copy(SHIPPED, tenants);
        replace("tenant.yaml", "host: dien-bien", "host: gia-lai");

        assertThatThrownBy(() -> TenantFolder.readAll(tenants, INDICATORS))
                .hasMessageContaining("gia-lai/tenant.yaml: host 'gia-lai' đã được dùng trong ");
    }

    private void replace(String file, String right, String wrong) throws IOException {
        Path changed = tenants.resolve("dien-bien").resolve(file);
        Files.writeString(changed, Files.readString(changed).replace(right, wrong));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
