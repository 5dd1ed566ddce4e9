package vn.doingoai.reporting.body;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.reporting.body.Table.Cell;

/**
 * Reads the JSON form of a body. Blocks of an unknown type are refused rather than dropped, since dropping loses what
 * somebody wrote; keys that mean nothing here are ignored. Text is cleaned, empty lines go, ragged tables are filled up.
 */
final class BodyReader {

    private static final int MAXIMUM_BYTES = 256 * 1024;
    private static final int MAXIMUM_BLOCKS = 2_000;
    private static final int MAXIMUM_ROWS = 500;
    private static final int MAXIMUM_COLUMNS = 30;

    /** Made once: finding the provider costs more than reading a body. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private BodyReader() {}

    static Body read(String json) {
        if (json.length() > MAXIMUM_BYTES || json.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
            throw new InvalidBody("", "too-large");
        }
        JsonArray blocks = array(document(json), "blocks", "");
        if (blocks.size() > MAXIMUM_BLOCKS) {
            throw new InvalidBody("/blocks", "too-many-blocks");
        }
        List<Block> read = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            String pointer = "/blocks/" + index;
            JsonObject block = object(blocks.get(index), pointer);
            UUID passage = passage(block, pointer);
            block(block, pointer).map(found -> found.withPassage(passage)).ifPresent(read::add);
        }
        return new Body(read);
    }

    private static @Nullable UUID passage(JsonObject block, String pointer) {
        if (!block.containsKey("passage") || block.isNull("passage")) {
            return null;
        }
        try {
            return UUID.fromString(block.getString("passage"));
        } catch (IllegalArgumentException | ClassCastException notAKey) {
            throw new InvalidBody(pointer + "/passage", "bad-passage", notAKey);
        }
    }

    private static JsonObject document(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return object(reader.readValue(), "");
        } catch (JsonException notJson) {
            throw new InvalidBody("", "not-json", notJson);
        }
    }

    private static Optional<Block> block(JsonObject block, String pointer) {
        return switch (block.getString("type", "")) {
            case "paragraph" -> runs(block, pointer).map(Paragraph::new);
            case "item" -> {
                int level = level(block, pointer);
                yield runs(block, pointer).map(runs -> new ListItem(level, runs));
            }
            case "table" -> table(block, pointer);
            default -> throw new InvalidBody(pointer, "unknown-block");
        };
    }

    private static int level(JsonObject item, String pointer) {
        return switch (String.valueOf(item.get("level"))) {
            case "1" -> 1;
            case "2" -> 2;
            default -> throw new InvalidBody(pointer + "/level", "unknown-level");
        };
    }

    /** The pieces of a line, or nothing where nothing is left of them. */
    private static Optional<List<Run>> runs(JsonObject line, String pointer) {
        List<Run> runs = RunReader.read(array(line, "runs", pointer), pointer + "/runs");
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs);
    }

    private static Optional<Block> table(JsonObject table, String pointer) {
        JsonArray rows = array(table, "rows", pointer);
        if (rows.size() > MAXIMUM_ROWS) {
            throw new InvalidBody(pointer + "/rows", "too-many-rows");
        }
        List<List<Cell>> read = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            read.add(row(rows.get(index), pointer + "/rows/" + index));
        }
        int columns = read.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return Optional.empty();
        }
        read.forEach(row -> row.addAll(Collections.nCopies(columns - row.size(), new Cell(List.of()))));
        return Optional.of(new Table(List.copyOf(read), table.getBoolean("header", false)));
    }

    private static List<Cell> row(JsonValue row, String pointer) {
        JsonArray cells = array(row, pointer);
        if (cells.size() > MAXIMUM_COLUMNS) {
            throw new InvalidBody(pointer, "too-many-columns");
        }
        List<Cell> read = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            String cell = pointer + "/" + index;
            read.add(new Cell(RunReader.read(array(cells.get(index), cell), cell)));
        }
        return read;
    }

    private static JsonArray array(JsonObject parent, String key, String pointer) {
        return array(parent.getOrDefault(key, JsonValue.NULL), pointer + "/" + key);
    }

    private static JsonArray array(JsonValue value, String pointer) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new InvalidBody(pointer, "not-a-list");
    }

    static JsonObject object(JsonValue value, String pointer) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new InvalidBody(pointer, "not-an-object");
    }
}
