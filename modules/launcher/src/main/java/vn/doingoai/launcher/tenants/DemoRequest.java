package vn.doingoai.launcher.tenants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;
import vn.doingoai.kernel.organisation.UnitKind;

/**
 * A report request of the demo data, issued already.
 *
 * @param key by which the demo submissions name it
 * @param units codes of the units addressed that exist on its date
 */
record DemoRequest(
        String key,
        State state,
        String title,
        String number,
        LocalDate date,
        OutlineFile outline,
        LocalDate from,
        LocalDate to,
        LocalDate deadline,
        boolean inclusive,
        List<String> copies,
        String note,
        Set<String> units) {

    enum State {
        ISSUED,
        CLOSED
    }

    /** The requests of a file; none when it is not there. */
    static List<DemoRequest> read(Path file, Map<String, UnitEntry> units, List<OutlineFile> outlines) {
        if (!Files.exists(file)) {
            return List.of();
        }
        YamlMap all = YamlFile.read(file);
        List<DemoRequest> requests = all.maps("requests").stream()
                .map(map -> of(map, units, outlines))
                .toList();
        all.noMore();
        return requests;
    }

    private static DemoRequest of(YamlMap map, Map<String, UnitEntry> units, List<OutlineFile> outlines) {
        LocalDate date = map.get("date").date();
        DemoRequest request = new DemoRequest(
                map.get("key").text(),
                map.get("state").oneOf(State.class),
                map.get("title").text(),
                map.get("number").text(),
                date,
                OutlineFile.named(map, outlines),
                map.get("from").date(),
                map.get("to").date(),
                map.get("deadline").date(),
                map.get("inclusive").bool(),
                map.texts("copies"),
                map.textOrEmpty("note"),
                addressed(map.cells("units", "mã đơn vị hoặc loại đơn vị"), units, date));
        map.noMore();
        return request;
    }

    private static Set<String> addressed(List<Cell> cells, Map<String, UnitEntry> units, LocalDate date) {
        Set<String> codes = new LinkedHashSet<>();
        for (Cell cell : cells) {
            List<UnitEntry> meant = meant(cell, units);
            meant.stream()
                    .filter(unit -> unit.existsOn(date))
                    .map(UnitEntry::code)
                    .forEach(codes::add);
        }
        return codes;
    }

    private static List<UnitEntry> meant(Cell cell, Map<String, UnitEntry> units) {
        UnitEntry unit = units.get(cell.text());
        if (unit != null) {
            return List.of(unit);
        }
        UnitKind kind = Arrays.stream(UnitKind.values())
                .filter(candidate -> candidate.name().equals(cell.text()))
                .findFirst()
                .orElseThrow(() -> unknown(cell));
        return units.values().stream()
                .filter(candidate -> candidate.kind() == kind)
                .toList();
    }

    private static FileProblem unknown(Cell cell) {
        return cell.problem("đơn vị '" + cell.text() + "' không có trong units.csv, cũng không phải loại đơn vị");
    }
}
