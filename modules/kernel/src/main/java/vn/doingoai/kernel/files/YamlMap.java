package vn.doingoai.kernel.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One map of a YAML file. It is read key by key; the keys asked for are the keys it may have, and {@link #noMore()}
 * refuses the rest. A value of {@code null} counts as absent.
 */
public final class YamlMap {
    private final Path file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(Path file, MappingNode node) {
        this.file = file;
        this.line = lineOf(node);
        for (NodeTuple tuple : node.getValue()) {
            Cell key = cell(file, tuple.getKeyNode(), "khóa");
            if (lines.putIfAbsent(key.text(), key.line()) != null) {
                throw key.problem("khóa '" + key.text() + "' viết hai lần; đã có ở dòng " + lines.get(key.text()));
            }
            values.put(key.text(), tuple.getValueNode());
        }
    }

    static YamlMap of(Path file, Node node, String name) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, mapping);
        }
        throw new FileProblem(file, lineOf(node), "'" + name + "' cần một nhóm khóa: giá trị");
    }

    /** A value that must be there. */
    public Cell get(String key) {
        return find(key).orElseThrow(() -> missing(key, "một giá trị"));
    }

    /** A value that may be absent or {@code null}. */
    public Optional<Cell> find(String key) {
        return node(key).map(node -> cell(file, node, key));
    }

    /** A value that may be absent, as text; empty text when it is. */
    public String textOrEmpty(String key) {
        return find(key).map(Cell::text).orElse("");
    }

    /** A map that must be there. */
    public YamlMap map(String key) {
        return findMap(key).orElseThrow(() -> missing(key, "một nhóm khóa: giá trị"));
    }

    /** A map that may be absent. */
    public Optional<YamlMap> findMap(String key) {
        return node(key).map(node -> of(file, node, key));
    }

    /** A list of plain values; empty when the key is absent. */
    public List<Cell> cells(String key) {
        return items(key).stream().map(item -> cell(file, item, key)).toList();
    }

    /** A list of plain values as texts; empty when the key is absent. */
    public List<String> texts(String key) {
        return cells(key).stream().map(Cell::text).toList();
    }

    /** A list of plain values that must be there and have one at least; {@code needed} says what it is for. */
    public List<Cell> cells(String key, String needed) {
        return notEmpty(key, cells(key), needed);
    }

    /** A list of maps that must be there and have one at least; {@code needed} says what it is for. */
    public List<YamlMap> maps(String key, String needed) {
        return notEmpty(key, maps(key), needed);
    }

    /** A list of maps; empty when the key is absent. */
    public List<YamlMap> maps(String key) {
        return items(key).stream().map(item -> of(file, item, key)).toList();
    }

    /** Everything in this map as plain values, for maps whose keys the writer of the file chooses. */
    public List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (String key : values.keySet()) {
            all.add(get(key));
        }
        return all;
    }

    /** The keys of this map in the order of the file, for maps whose keys the writer of the file chooses. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Refuses every key that was not asked for; call it when everything has been read. */
    public void noMore() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                throw unknown(key);
            }
        }
    }

    /** A problem with this map as a whole, at the line where it starts. */
    public FileProblem problem(String what) {
        return new FileProblem(file, line, what);
    }

    /** A problem with one key's value, at the line of the key. */
    public FileProblem problem(String key, String what) {
        return new FileProblem(file, lines.getOrDefault(key, line), what);
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw problem(key, "'" + key + "' cần một danh sách, mỗi mục bắt đầu bằng '- '");
    }

    private <T> List<T> notEmpty(String key, List<T> items, String needed) {
        if (!items.isEmpty()) {
            return items;
        }
        throw values.containsKey(key) ? problem(key, "'" + key + "' trống; cần " + needed) : missing(key, needed);
    }

    /** A missing key is often a misspelled one: then the misspelling is the problem, at its own line. */
    private FileProblem missing(String key, String needed) {
        Optional<String> misspelled = values.keySet().stream()
                .filter(present -> !asked.contains(present) && Spelling.isNear(present, key))
                .findFirst();
        return misspelled.map(this::unknown).orElseGet(() -> problem(key, "thiếu khóa '" + key + "'; cần " + needed));
    }

    private FileProblem unknown(String key) {
        String hint = Spelling.nearest(key, asked)
                .map(near -> "; có thể là '" + near + "'")
                .orElseGet(() ->
                        "; các khóa được dùng ở đây: " + asked.stream().sorted().collect(Collectors.joining(", ")));
        return problem(key, "khóa lạ '" + key + "'" + hint);
    }

    private static Cell cell(Path file, Node node, String name) {
        if (node instanceof ScalarNode scalar) {
            return new Cell(file, lineOf(node), name, scalar.getValue().strip());
        }
        throw new FileProblem(file, lineOf(node), "'" + name + "' cần một giá trị, không phải danh sách hay nhóm khóa");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
