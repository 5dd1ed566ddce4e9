package vn.doingoai.reporting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.FootnoteRun;
import vn.doingoai.reporting.body.HintRun;
import vn.doingoai.reporting.body.ListItem;
import vn.doingoai.reporting.body.Paragraph;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.body.TextRun;

/** The text of a section goes out as HTML and comes back as it was. */
class BodyHtmlTest {

    @Property(tries = 200)
    void whatWasWrittenIsReadBack(@ForAll("bodies") Body body) {
        Body stored = Body.fromJson(body.toJson());
        assertThat(BodyHtmlReader.read(BodyHtml.of(stored)).toJson()).isEqualTo(stored.toJson());
    }

    @Test
    void scriptAndStyleLeaveNothingBehind() {
        Body body = BodyHtmlReader.read("<p onclick='x()'>Một<script>alert(1)</script><style>p{}</style></p>");
        assertThat(body).isEqualTo(Body.of("Một"));
    }

    @Provide
    Arbitrary<Body> bodies() {
        return blocks().list().ofMaxSize(5).map(Body::new);
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<List<Run>> runs = runs().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Block> items =
                Combinators.combine(Arbitraries.integers().between(1, 2), runs).as(ListItem::new);
        Arbitrary<Block> paragraphs = runs.map(Paragraph::new);
        Arbitrary<UUID> passages = Arbitraries.of(new UUID(1, 2)).injectNull(0.5);
        return Combinators.combine(Arbitraries.oneOf(paragraphs, items), passages)
                .as(Block::withPassage);
    }

    private static Arbitrary<Run> runs() {
        Arbitrary<String> words = Arbitraries.of("Kim ngạch", "đạt 80,2 triệu USD", "<b>&amp;", "Ệ Ữ", "x");
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(words, yesOrNo, yesOrNo).as(TextRun::new),
                words.map(FootnoteRun::new),
                Arbitraries.of("free", "partner").map(HintRun::new),
                Combinators.combine(
                                Arbitraries.of("delegations.inbound.count", "trade.turnover.value"),
                                Arbitraries.of("Không", "").injectNull(0.5))
                        .as((key, nil) -> new FigureRun(FigureKey.of(key), "{{%s|n2}} đoàn".formatted(key), nil)));
    }
}
