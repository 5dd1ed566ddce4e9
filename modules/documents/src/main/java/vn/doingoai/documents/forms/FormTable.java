package vn.doingoai.documents.forms;

import java.util.List;

/**
 * A filled form, ready to be printed.
 *
 * @param unit name of the body that fills it
 * @param attachment line such as "(Kèm theo Báo cáo số 15/BC-UBND ngày 06 tháng 9 năm 2019 của UBND huyện Nga Sơn)", or
 *     with blanks while there is no number
 * @param parts as many as the layout has
 */
public record FormTable(FormLayout layout, String unit, String attachment, List<FormPart> parts) {
    /** Copies the list. */
    public FormTable {
        parts = List.copyOf(parts);
    }
}
