package vn.doingoai.administration.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.doingoai.administration.users.NewAccount;
import vn.doingoai.administration.users.UnitChoice;
import vn.doingoai.administration.users.UserDetails;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.identity.Role;

/** The workbooks of the import: the blank form, and the list of first passwords that comes back. */
final class UserForm {

    /** Most users in one form. */
    static final int MOST_ROWS = 1000;

    private UserForm() {}

    /** What a role is called in the form. */
    static String label(Role role) {
        return text("role." + role.code());
    }

    /** A blank form. Units and roles are picked from lists, which stand on the second sheet with the units' names. */
    static byte[] blank(List<UnitChoice> units) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet form = Sheets.add(
                    workbook,
                    text("import.sheet"),
                    Arrays.stream(UserColumn.values()).map(UserColumn::title).toList(),
                    Arrays.stream(UserColumn.values()).map(UserColumn::width).toList());
            String lists = text("import.lists");
            XSSFSheet choices = Sheets.add(
                    workbook,
                    lists,
                    List.of(text("import.unitCode"), text("users.unit"), text("users.role")),
                    List.of(28, 48, 28));
            List<Role> roles = UserDetails.ROLES;
            for (int i = 0; i < Math.max(units.size(), roles.size()); i++) {
                Sheets.addRow(
                        choices,
                        List.of(
                                i < units.size() ? units.get(i).code() : "",
                                i < units.size() ? units.get(i).name() : "",
                                i < roles.size() ? label(roles.get(i)) : ""));
            }
            offer(form, UserColumn.UNIT, "'" + lists + "'!$A$2:$A$" + (Math.max(1, units.size()) + 1));
            offer(form, UserColumn.ROLE, "'" + lists + "'!$C$2:$C$" + (roles.size() + 1));
            return Sheets.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The accounts just made with their passwords. */
    static byte[] passwords(List<NewAccount> accounts, List<UnitChoice> units) {
        Map<UUID, String> names = units.stream().collect(Collectors.toMap(UnitChoice::id, UnitChoice::name));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = Sheets.add(
                    workbook,
                    text("import.passwordSheet"),
                    List.of(
                            text("users.username"),
                            text("users.fullName"),
                            text("users.unit"),
                            text("import.password")),
                    List.of(24, 32, 48, 24));
            accounts.forEach(account -> Sheets.addRow(
                    sheet,
                    List.of(
                            account.username(),
                            account.fullName(),
                            names.getOrDefault(account.unit(), ""),
                            account.password())));
            return Sheets.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void offer(XSSFSheet sheet, UserColumn column, String range) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(range),
                new CellRangeAddressList(1, MOST_ROWS, column.index(), column.index()));
        validation.setShowErrorBox(true);
        validation.createErrorBox(column.title(), text("import.pick"));
        sheet.addValidationData(validation);
    }

    private static String text(String key) {
        return Messages.text(Messages.VIETNAMESE, key);
    }
}
