package vn.doingoai.launcher.tenants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.files.Cell;
import vn.doingoai.kernel.files.CsvRow;
import vn.doingoai.kernel.organisation.UnitKind;

/**
 * A line of {@code units.csv}. The columns are told in {@code docs/tenants.md}.
 *
 * @param row where it stands
 * @param letterheadParent lines joined with line feeds, or empty
 * @param letterheadName lines joined with line feeds
 * @param parent code of the superior unit, or empty
 * @param lineage what became of the unit when it ended
 */
record UnitEntry(
        CsvRow row,
        String code,
        UnitKind kind,
        String name,
        String shortName,
        String textName,
        String letterheadParent,
        String letterheadName,
        String abbreviation,
        String place,
        String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Lineage> lineage) {

    static final List<String> COLUMNS = List.of(
            "code",
            "kind",
            "name",
            "shortName",
            "textName",
            "letterheadParent",
            "letterheadName",
            "abbreviation",
            "place",
            "parent",
            "validFrom",
            "validTo",
            "lineage");

    /** A step of succession: {@code SPLIT_INTO:xa-nga-son}, on the day after the unit's last. */
    record Lineage(Type type, String successor) {
        enum Type {
            RENAMED,
            MERGED_INTO,
            SPLIT_INTO,
            ABOLISHED,
            UPGRADED,
            FUNCTION_TRANSFERRED,
            REPARENTED
        }
    }

    static UnitEntry of(CsvRow row) {
        UnitEntry unit = new UnitEntry(
                row,
                row.get("code").text(),
                row.get("kind").oneOf(UnitKind.class),
                row.get("name").text(),
                row.get("shortName").text(),
                row.get("textName").text(),
                lines(row.textOrEmpty("letterheadParent")),
                lines(row.get("letterheadName").text()),
                row.get("abbreviation").text(),
                row.get("place").text(),
                row.textOrEmpty("parent"),
                row.get("validFrom").date(),
                row.find("validTo").map(Cell::date).orElse(null),
                row.find("lineage").map(UnitEntry::lineage).orElse(List.of()));
        if (unit.validTo != null && unit.validTo.isBefore(unit.validFrom)) {
            throw row.get("validTo").problem("validTo trước validFrom; cần ngày cuối cùng đơn vị còn tồn tại");
        }
        if (unit.validTo == null && !unit.lineage.isEmpty()) {
            throw row.problem("có 'lineage' mà không có 'validTo'; cần ngày cuối cùng đơn vị còn tồn tại");
        }
        return unit;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static String lines(String printed) {
        return printed.replaceAll("\\s+/\\s+", "\n");
    }

    private static List<Lineage> lineage(Cell cell) {
        return cell.parts().stream().map(part -> step(cell, part)).toList();
    }

    private static Lineage step(Cell cell, String part) {
        int colon = part.indexOf(':');
        if (colon < 0) {
            throw cell.problem(
                    "'lineage' có '" + part + "'; cần dạng LOẠI:mã-đơn-vị-mới, như MERGED_INTO:so-tai-chinh");
        }
        Cell type = new Cell(cell.file(), cell.line(), cell.name(), part.substring(0, colon));
        return new Lineage(type.oneOf(Lineage.Type.class), part.substring(colon + 1));
    }
}
