package vn.doingoai.reporting.body;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the JSON form of a body; what is false or absent is left out. */
final class BodyWriter {

    /** Made once: finding the provider costs more than writing a body. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private BodyWriter() {}

    static String write(Body body) {
        JsonArrayBuilder blocks = JSON.createArrayBuilder();
        body.blocks().forEach(block -> blocks.add(passage(block(block), block.passage())));
        return JSON.createObjectBuilder().add("blocks", blocks).build().toString();
    }

    private static JsonObjectBuilder block(Block block) {
        if (block instanceof ListItem item) {
            return type("item").add("level", item.level()).add("runs", runs(item.runs()));
        }
        if (block instanceof Table table) {
            JsonArrayBuilder rows = JSON.createArrayBuilder();
            table.rows().forEach(row -> {
                JsonArrayBuilder cells = JSON.createArrayBuilder();
                row.forEach(cell -> cells.add(runs(cell.runs())));
                rows.add(cells);
            });
            return type("table").add("rows", rows).add("header", table.header());
        }
        return type("paragraph").add("runs", runs(block.runs()));
    }

    private static JsonObjectBuilder passage(JsonObjectBuilder block, @Nullable UUID passage) {
        return passage == null ? block : block.add("passage", passage.toString());
    }

    private static JsonObjectBuilder type(String type) {
        return JSON.createObjectBuilder().add("type", type);
    }

    private static JsonArrayBuilder runs(List<Run> runs) {
        JsonArrayBuilder written = JSON.createArrayBuilder();
        runs.forEach(run -> written.add(run(run)));
        return written;
    }

    private static JsonObjectBuilder run(Run run) {
        JsonObjectBuilder written = JSON.createObjectBuilder();
        if (run instanceof TextRun text) {
            written.add("text", text.text());
            addIfTrue(written, "bold", text.bold());
            addIfTrue(written, "italic", text.italic());
        } else if (run instanceof FootnoteRun footnote) {
            written.add("footnote", footnote.text());
        } else if (run instanceof HintRun hint) {
            written.add("hint", hint.name());
        } else if (run instanceof FigureRun figure) {
            written.add("figure", figure.figure().toString());
            addIfPresent(written, "pattern", figure.pattern());
            addIfPresent(written, "nil", figure.nil());
        }
        return written;
    }

    private static void addIfTrue(JsonObjectBuilder run, String key, boolean value) {
        if (value) {
            run.add(key, true);
        }
    }

    private static void addIfPresent(JsonObjectBuilder run, String key, @Nullable String value) {
        if (value != null) {
            run.add(key, value);
        }
    }
}
