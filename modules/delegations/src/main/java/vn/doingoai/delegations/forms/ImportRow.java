package vn.doingoai.delegations.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.documents.forms.FilledRow;
import vn.doingoai.documents.forms.FormPreview;

/**
 * One row of a filled form, and what an import does with it.
 *
 * @param stored the row of the register that it is, or null for a new one
 * @param content what it says once read; of a stored row, only what the form shows
 * @param changed columns that say something else than the register
 * @param problems why it is refused
 */
record ImportRow(
        FilledRow filled,
        @Nullable StoredRow stored,
        DelegationContent content,
        List<String> changed,
        List<FormPreview.CellProblem> problems) {

    FormPreview.Outcome outcome() {
        if (!problems.isEmpty()) {
            return FormPreview.Outcome.REFUSE;
        } else if (stored == null) {
            return FormPreview.Outcome.CREATE;
        }
        return changed.isEmpty() ? FormPreview.Outcome.SKIP : FormPreview.Outcome.CHANGE;
    }
}
