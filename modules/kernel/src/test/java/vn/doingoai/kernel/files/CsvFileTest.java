package vn.doingoai.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    private static final List<String> COLUMNS = List.of("code", "name", "validFrom");

    @TempDir
    Path folder;

    @Test
    void readsRowsWithTheirLines() throws IOException {
        List<CsvRow> rows =
                CsvFile.read(file("code,name,validFrom\nA,\"Sở, ban\",2019-01-01\n\n# note\nB,,\n"), COLUMNS);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(0).get("name").text()).isEqualTo("Sở, ban");
        assertThat(rows.get(1).line()).isEqualTo(5);
        assertThat(rows.get(1).find("name")).isEmpty();
    }

    @Test
    void aMissingValueIsAnsweredWithItsLineAndColumn() throws IOException {
        CsvRow row = CsvFile.read(file("code,name,validFrom\nA,,2019-01-01\n"), COLUMNS)
                .get(0);

        assertThatThrownBy(() -> row.get("name"))
                .isInstanceOf(FileProblem.class)
                .hasMessageEndingWith("units.csv:2: cột 'name' trống; cần một giá trị");
    }

    @Test
    void columnsAreExactlyThoseExpected() throws IOException {
        Path misspelled = file("code,nmae,validFrom\n");
        assertThatThrownBy(() -> CsvFile.read(misspelled, COLUMNS))
                .hasMessageEndingWith("units.csv:1: cột lạ 'nmae'; có thể là 'name'");
        Path incomplete = file("code,name\n");
        assertThatThrownBy(() -> CsvFile.read(incomplete, COLUMNS))
                .hasMessageEndingWith("units.csv:1: thiếu cột 'validFrom'");
    }

    @Test
    void aRowWithTooFewValuesIsRefused() throws IOException {
        Path file = file("code,name,validFrom\nA,b,2019-01-01\nB,c\n");

        assertThatThrownBy(() -> CsvFile.read(file, COLUMNS))
                .hasMessageEndingWith("units.csv:3: 2 giá trị; cần 3 như dòng tên cột");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("units.csv"), content);
    }
}
