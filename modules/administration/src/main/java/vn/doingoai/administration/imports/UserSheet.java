package vn.doingoai.administration.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.doingoai.administration.users.Placement;
import vn.doingoai.administration.users.UnitChoice;
import vn.doingoai.administration.users.UserDetails;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.text.SearchKey;

/** Reads a filled-in form row by row. A row with anything wrong is left out and says which cell and why. */
final class UserSheet {

    /** Stands for a unit that was not found, so that the row's other cells are judged all the same. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Map<String, UnitChoice> units;
    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> taken;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Begins.
     *
     * @param units that somebody can be put into
     * @param taken user names that are there already; their rows are passed over
     */
    UserSheet(List<UnitChoice> units, Set<String> taken) {
        this.units = units.stream().collect(Collectors.toMap(UnitChoice::code, Function.identity()));
        this.taken = taken;
        for (Role role : UserDetails.ROLES) {
            roles.put(SearchKey.of(role.code()), role);
            roles.put(SearchKey.of(UserForm.label(role)), role);
        }
    }

    /**
     * The rows that hold anything, in order.
     *
     * @throws InvalidInputException when the sheet is not the form, is empty or too long
     */
    List<ImportLine> read(Sheet sheet) {
        checkTitles(sheet);
        List<ImportLine> lines = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0 && !isBlank(row)) {
                lines.add(line(row));
            }
            if (lines.size() > UserForm.MOST_ROWS) {
                throw new InvalidInputException("file", "sheet-too-long", UserForm.MOST_ROWS);
            }
        }
        if (lines.isEmpty()) {
            throw new InvalidInputException("file", "sheet-empty", sheet.getSheetName());
        }
        return lines;
    }

    private static void checkTitles(Sheet sheet) {
        Row titles = sheet.getRow(0);
        for (UserColumn column : UserColumn.values()) {
            Cell cell = titles == null ? null : titles.getCell(column.index());
            boolean same = cell != null
                    && cell.getCellType() == CellType.STRING
                    && SearchKey.of(cell.getStringCellValue()).equals(SearchKey.of(column.title()));
            if (!same) {
                throw new InvalidInputException(
                        "file", "sheet-titles", sheet.getSheetName(), column.cell(1), column.title());
            }
        }
    }

    private static boolean isBlank(Row row) {
        for (UserColumn column : UserColumn.values()) {
            Cell cell = row.getCell(column.index());
            boolean blank = cell == null
                    || cell.getCellType() == CellType.BLANK
                    || (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().isBlank());
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    private ImportLine line(Row row) {
        int number = row.getRowNum() + 1;
        List<CellProblem> problems = new ArrayList<>();
        String[] texts = new String[UserColumn.values().length];
        for (UserColumn column : UserColumn.values()) {
            texts[column.index()] = text(row.getCell(column.index()), column.cell(number), problems);
        }
        UserDetails user = problems.isEmpty() ? judge(texts, number, problems) : null;
        String username = texts[UserColumn.USERNAME.index()];
        boolean isNew = problems.isEmpty() && user != null && !taken.contains(user.username());
        return new ImportLine(number, username, texts[UserColumn.FULL_NAME.index()], isNew ? user : null, problems);
    }

    private UserDetails judge(String[] texts, int row, List<CellProblem> problems) {
        UnitChoice unit = units.get(texts[UserColumn.UNIT.index()]);
        Role role = roles.get(SearchKey.of(texts[UserColumn.ROLE.index()]));
        UserDetails user = new UserDetails(
                texts[UserColumn.USERNAME.index()],
                texts[UserColumn.FULL_NAME.index()],
                texts[UserColumn.EMAIL.index()],
                unit == null ? NOWHERE : unit.id(),
                role == null ? Role.UNIT_OFFICER : role);
        for (InvalidInputException problem : user.problems()) {
            problems.add(problem(UserColumn.of(problem.field()), row, texts, problem.code(), null));
        }
        if (unit == null) {
            problems.add(problem(UserColumn.UNIT, row, texts, "import-unit", null));
        }
        if (role == null) {
            problems.add(problem(UserColumn.ROLE, row, texts, "import-role", null));
        }
        if (unit != null && role != null && !Placement.allows(role, unit.kind())) {
            problems.add(problem(UserColumn.ROLE, row, texts, "user-place", unit.name()));
        }
        Integer before = seen.putIfAbsent(user.username(), row);
        if (before != null) {
            problems.add(problem(UserColumn.USERNAME, row, texts, "import-twice", before.toString()));
        }
        return user;
    }

    private static CellProblem problem(
            UserColumn column, int row, String[] texts, String code, @Nullable String argument) {
        String value = texts[column.index()];
        return new CellProblem(column.cell(row), value, code, argument == null ? value : argument);
    }

    private static String text(@Nullable Cell cell, String name, List<CellProblem> problems) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() == CellType.STRING) {
            return CleanText.clean(cell.getStringCellValue());
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        String shown = formula ? "=" + cell.getCellFormula() : new DataFormatter().formatCellValue(cell);
        problems.add(new CellProblem(name, shown, formula ? "cell-formula" : "cell-type", shown));
        return shown;
    }
}
