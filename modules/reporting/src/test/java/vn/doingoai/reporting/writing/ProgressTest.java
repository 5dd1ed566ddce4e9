package vn.doingoai.reporting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doingoai.reporting.body.SectionState;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineReader;
import vn.doingoai.reporting.outlines.Section;

class ProgressTest {

    private final Outline outline = outline();

    @Test
    void nothingIsAnsweredAtFirstAndGroupsAskForNothing() {
        Progress progress = Progress.of(outline, Map.of());
        long wanting =
                outline.flatten().stream().filter(section -> !section.isGroup()).count();
        assertThat(progress.total()).isEqualTo((int) wanting);
        assertThat(progress.answered()).isZero();
        assertThat(progress.open()).noneMatch(Section::isGroup);
    }

    @Test
    void beingInWorkIsNoAnswerYet() {
        Map<String, SectionState> states = new HashMap<>();
        outline.flatten().forEach(section -> states.put(section.key(), SectionState.IN_WORK));
        assertThat(Progress.of(outline, states).answered()).isZero();
    }

    @Test
    void aGroupThatIsNilAnswersForAllItHolds() {
        Section group =
                outline.flatten().stream().filter(Section::isGroup).findFirst().orElseThrow();
        long held = group.stream().filter(section -> !section.isGroup()).count();
        Progress progress = Progress.of(outline, Map.of(group.key(), SectionState.NIL));
        assertThat(progress.answered()).isEqualTo((int) held);
        assertThat(progress.open()).doesNotContainAnyElementsOf(group.children());
    }

    private static Outline outline() {
        try {
            return OutlineReader.parse(
                    Files.readString(Path.of("../../tenants/thanh-hoa/outlines/thanh-hoa-district-annual.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
