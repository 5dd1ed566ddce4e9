package vn.doingoai.kernel.rules;

import java.util.List;
import java.util.Set;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlMap;

/**
 * One value of a rule that a province may set, as the catalogue declares it.
 *
 * @param name as written in files, as in maxTop
 * @param defaults what holds where a province says nothing: one value, or any number of a LIST
 * @param choices the only values allowed; empty where any value of the type is
 */
public record RuleParameter(String name, Type type, List<String> defaults, List<String> choices) {

    /** What the value is. */
    public enum Type {
        /** A whole number that is not negative. */
        NUMBER,
        /** true or false. */
        FLAG,
        /** A word or a sentence. */
        TEXT,
        /** A day. */
        DATE,
        /** Any number of words. */
        LIST
    }

    /** Copies the lists. */
    public RuleParameter {
        defaults = List.copyOf(defaults);
        choices = List.copyOf(choices);
    }

    static RuleParameter read(YamlMap map) {
        RuleParameter bare = new RuleParameter(
                map.get("name").text(), map.get("type").oneOf(Type.class), List.of(), map.texts("choices"));
        List<String> defaults = bare.values(map, "default");
        map.noMore();
        return new RuleParameter(bare.name(), bare.type(), defaults, bare.choices());
    }

    /**
     * What a province's file gives, or the default.
     *
     * @throws FileProblem when the value is not one of the type or of the choices, with its line
     */
    List<String> values(YamlMap given) {
        return values(given, name);
    }

    private List<String> values(YamlMap map, String key) {
        List<Cell> cells =
                type == Type.LIST ? map.cells(key) : map.find(key).map(List::of).orElse(List.of());
        cells.forEach(this::check);
        boolean none = cells.isEmpty() && !(type == Type.LIST && map.keys().contains(key));
        return none ? defaults : cells.stream().map(Cell::text).toList();
    }

    private void check(Cell cell) {
        boolean fits = switch (type) {
            case NUMBER -> cell.integer() >= 0;
            case FLAG -> Set.of(true, false).contains(cell.bool());
            case DATE -> !cell.date().toString().isEmpty();
            case TEXT, LIST -> choices.isEmpty() || choices.contains(cell.text());
        };
        if (!fits) {
            String needed = choices.isEmpty() ? "một số không âm" : "một trong: " + String.join(", ", choices);
            throw cell.problem("'" + name + "' là '" + cell.text() + "'; cần " + needed);
        }
    }
}
