package vn.doingoai.rollup.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureCellsTest {

    private final FigureCells cells = new FigureCells();

    @Test
    void wordsInACellAreTextAndNeverMarkup() {
        var cell = new CellText(
                "A \"b\"", "<b>1</b>", "x & y", "<i>", new Change("+1 > 0", null), "value", "a.xhtml?x=1&y=\">");
        assertThat(cells.row(List.of(cell)))
                .isEqualTo(
                        "<td class=\"num value\" data-h=\"A &quot;b&quot;\"><span class=\"figure\">"
                                + "<a href=\"a.xhtml?x=1&amp;y=&quot;&gt;\">&lt;b&gt;1&lt;/b&gt;</a></span>"
                                + "<span class=\"hush\"> x &amp; y</span> <small>&lt;i&gt;</small> <small>+1 &gt; 0</small></td>");
    }

    @Test
    void whatThereIsNotToSayHasNoElement() {
        var cell = new CellText("", "–", "", "", Change.NONE, "missing", "");
        assertThat(cells.content(cell)).isEqualTo("<span class=\"figure\">–</span>");
    }
}
