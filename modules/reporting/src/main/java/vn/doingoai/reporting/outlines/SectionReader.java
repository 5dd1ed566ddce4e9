package vn.doingoai.reporting.outlines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.YamlMap;

/** Reads the section tree of one outline; keys are unique over the whole tree. */
final class SectionReader {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final References references;
    private final String nilDefault;
    private final Map<String, Integer> seen = new HashMap<>();

    SectionReader(References references, String nilDefault) {
        this.references = references;
        this.nilDefault = nilDefault;
    }

    List<Section> read(YamlMap parent, String name) {
        return parent.maps(name, "ít nhất một mục").stream().map(this::section).toList();
    }

    static String key(Cell cell) {
        if (!KEY.matcher(cell.text()).matches()) {
            throw cell.problem("khóa '" + cell.text() + "' chỉ được gồm chữ thường không dấu, số và dấu gạch nối");
        }
        return cell.text();
    }

    private Section section(YamlMap map) {
        String key = unique(map.get("key"));
        Section.Kind kind = map.get("kind").oneOf(Section.Kind.class);
        Section section = new Section(
                key,
                label(map),
                map.find("autoLabel").map(Cell::text).orElse(null),
                references.text(map.get("title")),
                map.textOrEmpty("titleEnd"),
                map.find("layout").map(cell -> cell.oneOf(Section.Layout.class)).orElse(Section.Layout.BLOCK),
                kind,
                references.texts(map.cells("guidance")),
                map.cells("indicators").stream().map(references::indicator).toList(),
                map.texts("registers"),
                map.cells("annexes").stream()
                        .map(cell -> cell.oneOf(Section.Annex.class))
                        .toList(),
                map.texts("legalBases"),
                map.findMap("comparison").map(SectionReader::comparison).orElse(null),
                nil(map.map("nil")),
                map.get("topic").oneOf(Topic.class),
                map.find("template").map(references::text).orElse(null),
                children(map, kind));
        map.cells("seedLines");
        map.noMore();
        return section;
    }

    private String unique(Cell cell) {
        Integer before = seen.putIfAbsent(key(cell), cell.line());
        if (before != null) {
            throw cell.problem(
                    "trùng khóa mục '" + cell.text() + "'; đã dùng ở dòng " + before + ", mỗi mục cần một khóa riêng");
        }
        return cell.text();
    }

    /** The key must stand there, so that nobody forgets the number: {@code label: null} says that there is none. */
    private static @Nullable String label(YamlMap map) {
        if (!map.keys().contains("label")) {
            return map.get("label").text();
        }
        return map.find("label").map(Cell::text).orElse(null);
    }

    private List<Section> children(YamlMap map, Section.Kind kind) {
        boolean present = map.keys().contains("children");
        if (kind == Section.Kind.GROUP) {
            return read(map, "children");
        }
        if (present) {
            throw map.problem("children", "mục kind " + kind + " không có 'children'; chỉ mục kind group mới có");
        }
        return List.of();
    }

    private static Section.Comparison comparison(YamlMap map) {
        Section.Comparison comparison = new Section.Comparison(
                map.get("base").oneOf(Section.Comparison.Base.class),
                map.get("required").bool());
        map.noMore();
        return comparison;
    }

    private Section.Nil nil(YamlMap map) {
        boolean allowed = map.get("allowed").bool();
        String text = Optional.of(map.textOrEmpty("text"))
                .filter(wording -> !wording.isEmpty())
                .orElse(allowed ? nilDefault : "");
        map.noMore();
        return new Section.Nil(allowed, text);
    }
}
