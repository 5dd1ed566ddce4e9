package vn.doingoai.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doingoai.kernel.files.FileProblem;

class OrganisationFileTest {
    private static final Path GIA_LAI = Path.of("../../tenants/gia-lai");

    @TempDir
    Path folder;

    private final Map<String, UnitEntry> units = UnitsFile.read(GIA_LAI.resolve("units.csv"));

    @Test
    void giaLaiTellsWhatSetUpItsBodyAndItsFourDivisions() {
        List<OrganisationEntry> entries = OrganisationFile.read(GIA_LAI, units);

        assertThat(entries)
                .filteredOn(entry -> entry.table().equals(OrganisationEntry.DOCUMENTS))
                .extracting(entry -> entry.values().get("number"))
                .containsExactly("90/UBND", "90/UBND", "56/VPUB", "", "15/NQ-HĐND", "720/QĐ-UBND");
        assertThat(entries)
                .filteredOn(entry -> entry.table().equals(OrganisationEntry.DIVISIONS))
                .hasSize(4);
    }

    @Test
    void aTenantMayHaveNoSuchFile() {
        assertThat(OrganisationFile.read(folder, units)).isEmpty();
    }

    @Test
    void everyMistakeIsToldWithItsLine() throws IOException {
        Path file = folder.resolve("organisation.yaml");
        Files.writeString(file, """
                schemaVersion: 1
                tenant: %s
                divisions:
                  - {key: mot, unit: so-la, name: "Một", from: 2016-10-10}
                  - {key: mot, unit: so-ngoai-vu, name: "Hai", from: 2016-10-10}
                  - {key: ba, unit: so-ngoai-vu, nmae: "Ba", from: 2016-10-10}
                """.formatted(folder.getFileName()));

        assertThatThrownBy(() -> OrganisationFile.read(folder, units))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(":4: đơn vị 'so-la' không có trong units.csv")
                .hasMessageContaining(":5: khóa 'mot' đã có ở trên")
                .hasMessageContaining(":6: khóa lạ 'nmae'; có thể là 'name'");
    }
}
