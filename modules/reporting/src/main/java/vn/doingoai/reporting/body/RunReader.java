package vn.doingoai.reporting.body;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.IndicatorCatalogue;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.templates.TemplateProblem;

/** Reads the pieces of a line. Each is of exactly one kind; figures must be in the catalogue and their patterns sound. */
final class RunReader {

    private static final int MAXIMUM_HINT = 100;

    private RunReader() {}

    static List<Run> read(JsonArray runs, String pointer) {
        List<Run> read = new ArrayList<>();
        for (int index = 0; index < runs.size(); index++) {
            String place = pointer + "/" + index;
            run(BodyReader.object(runs.get(index), place), place).ifPresent(read::add);
        }
        return Runs.tidy(read);
    }

    private static Optional<Run> run(JsonObject run, String pointer) {
        long kinds = List.of("text", "footnote", "figure", "hint").stream()
                .filter(run::containsKey)
                .count();
        if (kinds != 1) {
            throw new InvalidBody(pointer, "unknown-run");
        }
        if (run.containsKey("text")) {
            String text = CleanText.cleanInline(string(run, "text", pointer));
            return Optional.of(new TextRun(text, run.getBoolean("bold", false), run.getBoolean("italic", false)));
        }
        if (run.containsKey("footnote")) {
            return cleaned(run, "footnote", pointer).map(FootnoteRun::new);
        }
        if (run.containsKey("hint")) {
            return cleaned(run, "hint", pointer).map(name -> new HintRun(shortened(name)));
        }
        return Optional.of(figure(run, pointer));
    }

    private static FigureRun figure(JsonObject run, String pointer) {
        try {
            String pattern = optional(run, "pattern", pointer);
            String nil = optional(run, "nil", pointer);
            FigureRun figure = new FigureRun(FigureKey.parse(string(run, "figure", pointer)), pattern, nil);
            figure.keys().forEach(IndicatorCatalogue.load()::get);
            return figure;
        } catch (TemplateProblem notAPattern) {
            throw new InvalidBody(pointer + "/pattern", "bad-pattern", notAPattern);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidBody(pointer + "/figure", "unknown-figure", unknown);
        }
    }

    private static Optional<String> cleaned(JsonObject run, String key, String pointer) {
        return Optional.of(CleanText.clean(string(run, key, pointer))).filter(text -> !text.isEmpty());
    }

    private static String shortened(String name) {
        return name.length() <= MAXIMUM_HINT ? name : name.substring(0, MAXIMUM_HINT);
    }

    private static @Nullable String optional(JsonObject run, String key, String pointer) {
        return run.containsKey(key) && !run.isNull(key) ? CleanText.cleanInline(string(run, key, pointer)) : null;
    }

    private static String string(JsonObject run, String key, String pointer) {
        if (run.get(key) instanceof JsonString string) {
            return string.getString();
        }
        throw new InvalidBody(pointer + "/" + key, "not-text");
    }
}
