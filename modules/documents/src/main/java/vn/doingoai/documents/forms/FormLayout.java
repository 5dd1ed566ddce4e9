package vn.doingoai.documents.forms;

import java.util.List;

/**
 * What a form prints around its rows, word for word as its issuer prints it.
 *
 * @param code as in addresses and file names: 01A, 01B, 02A, 02B, 03
 * @param label top right, as in "Mẫu số 02.A"
 * @param title as in "BẢNG TỔNG HỢP KẾ HOẠCH ĐOÀN RA NĂM 2020"
 * @param showsUnit whether the name of the body stands top left
 * @param showsAttachment whether the line "(Kèm theo Báo cáo số …)" stands under the title
 * @param opening line above the table with {0} for the number of rows, as in "I. ĐOÀN RA: Tổng số đoàn ra của cơ
 *     quan/đơn vị {0} đoàn"; empty for none
 * @param columns from left to right, those that are not printed last
 * @param parts headings of the parts that divide the rows, as in form 03; one empty text when there is one part
 * @param totalLabel as in "TỔNG CỘNG"; empty when parts end without totals
 * @param notes under the table
 * @param remark last line, as in "Lưu ý: …"; may be empty
 */
public record FormLayout(
        String code,
        String label,
        String title,
        boolean showsUnit,
        boolean showsAttachment,
        String opening,
        List<FormColumn> columns,
        List<String> parts,
        String totalLabel,
        List<FormNote> notes,
        String remark) {

    /** Copies the lists. */
    public FormLayout {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** The same without the columns that are not printed. */
    public FormLayout printed() {
        return with(showsAttachment);
    }

    /** The same as an annex, which names the document it goes with, whether the blank form has that line or not; as printed. */
    public FormLayout attached() {
        return with(true);
    }

    private FormLayout with(boolean attachment) {
        List<FormColumn> onPaper = columns.stream().filter(FormColumn::printed).toList();
        return new FormLayout(
                code, label, title, showsUnit, attachment, opening, onPaper, parts, totalLabel, notes, remark);
    }
}
