package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.doingoai.kernel.files.CsvFile;
import vn.doingoai.kernel.files.CsvRow;

/** Reads {@code units.csv} and checks that its lines fit together. */
final class UnitsFile {
    private UnitsFile() {}

    /** The units by code, in the order of the file; all problems of the file are thrown as one. */
    static Map<String, UnitEntry> read(Path file) {
        Problems problems = new Problems();
        Map<String, UnitEntry> units = new LinkedHashMap<>();
        for (CsvRow row : CsvFile.read(file, UnitEntry.COLUMNS)) {
            problems.attempt(() -> UnitEntry.of(row)).ifPresent(unit -> {
                UnitEntry before = units.putIfAbsent(unit.code(), unit);
                if (before != null) {
                    problems.add(row.problem("mã đơn vị '" + unit.code() + "' đã có ở dòng "
                            + before.row().line() + "; mỗi đơn vị cần một mã riêng"));
                }
            });
        }
        problems.throwIfAny();
        units.values().forEach(unit -> checkReferences(unit, units, problems));
        problems.throwIfAny();
        return units;
    }

    private static void checkReferences(UnitEntry unit, Map<String, UnitEntry> units, Problems problems) {
        if (!unit.parent().isEmpty() && !units.containsKey(unit.parent())) {
            problems.add(unit.row().problem("đơn vị cấp trên '" + unit.parent() + "' không có trong tệp này"));
        }
        for (UnitEntry.Lineage step : unit.lineage()) {
            if (!units.containsKey(step.successor())) {
                problems.add(unit.row().problem("'lineage' chỉ đến '" + step.successor() + "' không có trong tệp này"));
            }
        }
    }
}
