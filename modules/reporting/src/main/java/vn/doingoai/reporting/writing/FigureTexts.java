package vn.doingoai.reporting.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.FigureRun;
import vn.doingoai.reporting.body.FigureText;
import vn.doingoai.reporting.body.Figures;

/** What the figures of a section read in its text, for the editor: by figure, or "figure|pattern" in a wording. */
public final class FigureTexts {

    private FigureTexts() {}

    /** The texts of all figures that the text names, and the bare number of those that the section asks for. */
    public static Map<String, String> of(Body body, List<String> asked, Figures figures) {
        FigureText words = new FigureText(figures);
        Map<String, String> texts = new TreeMap<>();
        asked.forEach(key -> texts.put(FigureKey.parse(key).toString(), words.of(FigureKey.parse(key))));
        body.runs()
                .filter(FigureRun.class::isInstance)
                .map(FigureRun.class::cast)
                .forEach(run -> {
                    String key = run.figure().toString();
                    texts.put(run.pattern() == null ? key : key + "|" + run.pattern(), words.of(run));
                });
        return texts;
    }
}
