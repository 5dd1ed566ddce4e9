package vn.doingoai.delegations.forms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.ui.text.PageMessages;

/** Tells in the reader's language what becomes of each row, with what the rules find in those that are new or changed. */
record FormPreviews(PageMessages messages) {

    /**
     * The preview of an import.
     *
     * @param found what the rules find in each new or changed row, in order; none when nobody asks for hints
     */
    FormPreview preview(List<ImportRow> rows, List<List<Finding>> found) {
        Iterator<List<Finding>> findings = found.iterator();
        List<FormPreview.Line> lines = new ArrayList<>();
        for (ImportRow row : rows) {
            Outcome outcome = row.outcome();
            boolean judged = outcome == Outcome.CREATE || outcome == Outcome.CHANGE;
            List<String> hints = judged && findings.hasNext()
                    ? findings.next().stream().map(this::hint).toList()
                    : List.of();
            lines.add(new FormPreview.Line(lines.size(), outcome, row.changed(), row.problems(), hints));
        }
        return new FormPreview(lines);
    }

    private String hint(Finding finding) {
        return finding.rule() + ": "
                + messages.text(finding.message(), finding.arguments().toArray());
    }
}
