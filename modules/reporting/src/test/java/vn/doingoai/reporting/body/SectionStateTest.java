package vn.doingoai.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.outlines.Section;

class SectionStateTest {

    private static final FigureKey KEY = FigureKey.of("conferences.held.count");
    private static final FigureKey OTHER = FigureKey.of("conferences.held.foreign_participants");
    private static final Body TEXT = Body.of("Có hội nghị.");

    private final Section section = NgaSon.outline().get("conferences");

    @Test
    void isEmptyWithoutTextAndFigures() {
        assertThat(state(Body.empty(), NilPlace.NONE, Map.of())).isEqualTo(SectionState.EMPTY);
        assertThat(state(TemplateSeeder.seed("{{text:free}}", Map.of()), NilPlace.NONE, Map.of()))
                .isEqualTo(SectionState.EMPTY);
    }

    @Test
    void isInWorkWhileAnythingWaits() {
        Body hint = TemplateSeeder.seed("Có {{text:free}}", Map.of());
        Body named = TemplateSeeder.seed("Có {{conferences.held.foreign_participants}} người", Map.of());

        assertThat(state(TEXT, NilPlace.NONE, Map.of())).isEqualTo(SectionState.IN_WORK);
        assertThat(state(Body.empty(), NilPlace.NONE, Map.of(KEY, FigureValue.of(0))))
                .isEqualTo(SectionState.IN_WORK);
        assertThat(state(hint, NilPlace.NONE, Map.of(KEY, FigureValue.of(1)))).isEqualTo(SectionState.IN_WORK);
        assertThat(state(named, NilPlace.NONE, Map.of(KEY, FigureValue.of(1)))).isEqualTo(SectionState.IN_WORK);
    }

    @Test
    void isDoneWithTextAndEveryFigureAnswered() {
        Body named = TemplateSeeder.seed("Có {{conferences.held.foreign_participants}} người", Map.of());

        assertThat(state(TEXT, NilPlace.NONE, Map.of(KEY, FigureValue.of(0)))).isEqualTo(SectionState.DONE);
        assertThat(state(TEXT, NilPlace.NONE, Map.of(KEY, FigureValue.nil()))).isEqualTo(SectionState.DONE);
        assertThat(state(named, NilPlace.NONE, Map.of(KEY, FigureValue.of(1), OTHER, FigureValue.of(2))))
                .isEqualTo(SectionState.DONE);
    }

    @Test
    void nilAnswersAllOfIt() {
        assertThat(state(Body.empty(), NilPlace.FIRST, Map.of())).isEqualTo(SectionState.NIL);
        assertThat(state(TEXT, NilPlace.LAST, Map.of())).isEqualTo(SectionState.NIL);
    }

    @Test
    void everySectionOfNgaSonsReportIsFinished() {
        assertThat(NgaSon.answers()).allSatisfy((key, answer) -> {
            Section asked = NgaSon.outline().get(key);
            assertThat(SectionState.of(asked, answer.body(), answer.nil(), NgaSon.figures()))
                    .isIn(SectionState.DONE, SectionState.NIL);
        });
    }

    private SectionState state(Body body, NilPlace nil, Map<FigureKey, FigureValue> figures) {
        return SectionState.of(section, body, nil, Figures.of(figures, Period.year(2019)));
    }
}
