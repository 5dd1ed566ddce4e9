package vn.doingoai.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.Figures;
import vn.doingoai.reporting.body.HintRun;
import vn.doingoai.reporting.body.NilPlace;
import vn.doingoai.reporting.body.Paragraph;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.body.TextRun;

class TakenTextTest {

    private static final UUID PASSAGE = new UUID(1, 2);
    private static final FigureKey OUT = FigureKey.of("delegations.outbound.count");

    private final FigureRun figure = new FigureRun(OUT, "{{delegations.outbound.count|n2}} đoàn", null);
    private final UnitText text = new Fixture()
            .figure(OUT.toString(), 1)
            .answers(
                    "delegations",
                    NilPlace.NONE,
                    new Paragraph(List.of(TextRun.plain("Đoàn ra: "), figure, new HintRun("free"))))
            .text("delegations");

    @Test
    void aFigureOfTheUnitBecomesWordsWhereTheProvinceCountsSomethingElse() {
        assertThat(taken(90)).containsExactly(TextRun.plain("Đoàn ra: 01 đoàn"));
    }

    @Test
    void aFigureStaysOneWhereTheProvincesIsTheUnitsOwn() {
        assertThat(taken(1)).containsExactly(TextRun.plain("Đoàn ra: "), figure);
    }

    @Test
    void aFigureThatOnlyHappensToReadTheSameBecomesWords() {
        Figures same = Figures.of(Map.of(OUT, FigureValue.of(1)), Fixture.YEAR);
        assertThat(new TakenText(same, Set.of()).of(text, PASSAGE).get(0).runs())
                .containsExactly(TextRun.plain("Đoàn ra: 01 đoàn"));
    }

    @Test
    void whatIsTakenSaysFromWhere() {
        assertThat(new TakenText(Figures.of(Map.of(), Fixture.YEAR), Set.of()).of(text, PASSAGE))
                .extracting(Block::passage)
                .containsExactly(PASSAGE);
    }

    private List<Run> taken(long province) {
        Figures figures = Figures.of(Map.of(OUT, FigureValue.of(province)), Fixture.YEAR);
        return new TakenText(figures, Set.of(OUT)).of(text, PASSAGE).get(0).runs();
    }
}
