package vn.doingoai.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The line that others can make too. */
class SealTest {

    private static final UUID KEY = UUID.fromString("01a20000-0000-7000-8000-000000000001");

    @Test
    void theLineNamesEverythingOnceInItsOrder() {
        assertThat(seal("Báo cáo \"năm\"\n2019").line()).isEqualTo("""
                doingoai-publication-1
                tenant="gia-lai"
                ordinal="1"
                id="01a20000-0000-7000-8000-000000000001"
                unit="01a20000-0000-7000-8000-000000000001"
                report="01a20000-0000-7000-8000-000000000001"
                title="Báo cáo \\"năm\\"\\n2019"
                number="01/BC-SNgV"
                date="2019-12-02"
                from="2019-01-01"
                to="2019-12-31"
                outline="gia-lai-annual"
                outlineVersion="1"
                content="c"
                figures="f"
                annexes="a"
                pdf="p"
                replaces=""
                reason=""
                publishedBy="Rơ Châm Hương"
                publishedAt="2019-12-02T02:18:51.832172Z"
                previous=""
                """);
    }

    @Test
    void anotherTitleIsAnotherHash() {
        assertThat(seal("A").sha256()).hasSize(64).isNotEqualTo(seal("B").sha256());
    }

    private static Seal seal(String title) {
        return new Seal(
                "gia-lai",
                1,
                KEY,
                KEY,
                KEY,
                title,
                "01/BC-SNgV",
                LocalDate.of(2019, 12, 2),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 12, 31),
                "gia-lai-annual",
                1,
                "c",
                "f",
                "a",
                "p",
                "",
                "",
                "Rơ Châm Hương",
                Instant.parse("2019-12-02T02:18:51.832172999Z"),
                "");
    }
}
