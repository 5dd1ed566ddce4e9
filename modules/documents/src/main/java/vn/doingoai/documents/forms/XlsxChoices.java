package vn.doingoai.documents.forms;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

/**
 * What the cells of a workbook's forms offer: lists on a hidden sheet, since a list inside the cell has room for 255
 * characters only. Anything else can be typed as well: the import judges.
 */
final class XlsxChoices {

    private static final String SHEET = "DanhMuc";
    private static final List<String> MARK = List.of("X");

    private final List<List<String>> lists = new ArrayList<>();

    /** Offers the choices of a form's columns in a range of rows. */
    void offer(Sheet sheet, List<FormColumn> columns, int firstRow, int lastRow) {
        for (int i = 0; i < columns.size(); i++) {
            FormColumn column = columns.get(i);
            List<String> choices = column.kind() == FormColumn.Kind.MARK ? MARK : column.choices();
            if (!choices.isEmpty()) {
                DataValidationHelper helper = sheet.getDataValidationHelper();
                DataValidation validation = helper.createValidation(
                        helper.createFormulaListConstraint(range(choices)),
                        new CellRangeAddressList(firstRow, lastRow, i, i));
                validation.setShowErrorBox(false);
                sheet.addValidationData(validation);
            }
        }
    }

    private String range(List<String> choices) {
        int index = lists.indexOf(choices);
        if (index < 0) {
            index = lists.size();
            lists.add(choices);
        }
        String column = CellReference.convertNumToColString(index);
        return SHEET + "!$" + column + "$1:$" + column + "$" + choices.size();
    }

    /** Adds the hidden sheet, after the forms. */
    void write(Workbook book) {
        if (lists.isEmpty()) {
            return;
        }
        Sheet sheet = book.createSheet(SHEET);
        int rows = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    XlsxText.set(row.createCell(column), lists.get(column).get(i));
                }
            }
        }
        book.setSheetHidden(book.getSheetIndex(sheet), true);
    }
}
