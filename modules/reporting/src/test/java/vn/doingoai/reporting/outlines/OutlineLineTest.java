package vn.doingoai.reporting.outlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlineLineTest {

    private static Section section(@Nullable String label, String title, String titleEnd) {
        return new Section(
                "key",
                label,
                null,
                title,
                titleEnd,
                Section.Layout.BLOCK,
                Section.Kind.NARRATIVE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Section.Nil(false, ""),
                Topic.CONTEXT,
                null,
                List.of());
    }

    @Test
    void aHeadingIsNumberTitleAndEndMarkAsPrinted() {
        assertThat(new OutlineLine(0, section("đ)", "Công tác lãnh sự", ":")).heading())
                .isEqualTo("đ) Công tác lãnh sự:");
        assertThat(new OutlineLine(0, section(null, "Phần mở đầu", "")).heading())
                .isEqualTo("Phần mở đầu");
        assertThat(new OutlineLine(0, section("-", "", "")).heading()).isEqualTo("-");
    }
}
