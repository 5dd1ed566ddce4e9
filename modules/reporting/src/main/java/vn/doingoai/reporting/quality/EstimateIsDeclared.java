package vn.doingoai.reporting.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.rules.RuleSetting;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.body.Block;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.Run;
import vn.doingoai.reporting.body.TextRun;

/** DQ-11: "gần", "khoảng", "ước", "trên", "hơn" before a figure that was declared exact. */
record EstimateIsDeclared(RuleSetting setting) implements QualityRule {

    @Override
    public List<Finding> check(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            for (Block block : passage.body().blocks()) {
                findings.addAll(check(draft, passage, block.runs()));
            }
        }
        return findings;
    }

    private List<Finding> check(Draft draft, Passage passage, List<Run> runs) {
        List<Finding> findings = new ArrayList<>();
        String before = "";
        for (Run run : runs) {
            if (run instanceof FigureRun figure) {
                FigureValue value = draft.figures().get(figure.figure());
                String pattern = figure.pattern() == null ? "" : figure.pattern();
                String said = wordBefore(before + (pattern.startsWith("{{") ? "" : pattern.split("\\{\\{", 2)[0]));
                boolean exact =
                        value.state() == FigureValue.State.VALUE && value.precision() == FigureValue.Precision.EXACT;
                if (exact && setting.list("words").contains(said)) {
                    findings.add(setting.finding(passage.key(), passage.heading(), said, name(figure)));
                }
            }
            before = run instanceof TextRun text ? text.text() : "";
        }
        return findings;
    }

    private static String name(FigureRun figure) {
        return IndicatorCatalogue.load().get(figure.figure()).name();
    }

    private static String wordBefore(String text) {
        String clean = CleanText.clean(text).toLowerCase(Locale.ROOT);
        return clean.substring(clean.lastIndexOf(' ') + 1);
    }
}
