package vn.doingoai.reporting.outlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineLintTest {
    private static final Path TENANTS = Path.of("../../tenants");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gia-lai/outlines/gia-lai-annual.yaml",
                "quang-ngai/outlines/quang-ngai-semiannual.yaml",
                "quang-binh/outlines/quang-binh-annual.yaml",
                "quang-binh/outlines/quang-binh-province-annual.yaml",
                "quang-tri/outlines/quang-tri-province-annual.yaml",
                "thanh-hoa/outlines/thanh-hoa-district-annual.yaml"
            })
    void everyOddNumberOfAShippedOutlineIsAnnounced(String file) throws IOException {
        assertThat(OutlineLint.warnings(outline(file))).isEmpty();
    }

    @Test
    void aNumberThatCountingWouldNotGiveIsToldUnlessItIsAnnounced() throws IOException {
        String yaml = Files.readString(TENANTS.resolve("gia-lai/outlines/gia-lai-annual.yaml"));

        assertThat(OutlineLint.warnings(OutlineReader.parse(yaml.replace("autoLabel: \"9.\"", "autoLabel: null"))))
                .singleElement()
                .isEqualTo("mục 'border' in số '8.' ở vị trí thứ 9;"
                        + " autoLabel cần ghi số tự động khi khác số in, và chỉ khi khác");
    }

    @Test
    void anAnnouncedDifferenceThatIsNoneIsTold() throws IOException {
        String yaml = Files.readString(TENANTS.resolve("thanh-hoa/outlines/thanh-hoa-district-annual.yaml"));

        assertThat(OutlineLint.warnings(OutlineReader.parse(yaml.replace("label: \"VI.\"", "label: \"IV.\""))))
                .singleElement()
                .asString()
                .startsWith("mục 'directions' in số 'IV.'");
    }

    private static Outline outline(String file) throws IOException {
        return OutlineReader.parse(Files.readString(TENANTS.resolve(file)));
    }
}
