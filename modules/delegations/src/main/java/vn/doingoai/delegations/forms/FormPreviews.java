package vn.doingoai.delegations.forms;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.doingoai.delegations.DelegationDraft;
import vn.doingoai.delegations.DelegationJudge;
import vn.doingoai.documents.forms.FormPreview;
import vn.doingoai.documents.forms.FormPreview.Outcome;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.ui.text.PageMessages;

/** Tells in the reader's language what becomes of each row, with what the rules find in those that are new or changed. */
record FormPreviews(PageMessages messages, DelegationJudge judge) {

    /**
     * The preview of an import.
     *
     * @param drafts what the new and changed rows will say, in order
     */
    FormPreview preview(List<ImportRow> rows, List<DelegationDraft> drafts) {
        Iterator<List<Finding>> findings = judge.check(drafts).iterator();
        List<FormPreview.Line> lines = new ArrayList<>();
        for (ImportRow row : rows) {
            Outcome outcome = row.outcome();
            boolean judged = outcome == Outcome.CREATE || outcome == Outcome.CHANGE;
            List<String> hints =
                    judged ? findings.next().stream().map(this::hint).toList() : List.of();
            lines.add(new FormPreview.Line(lines.size(), outcome, row.changed(), row.problems(), hints));
        }
        return new FormPreview(lines);
    }

    private String hint(Finding finding) {
        return finding.rule() + ": "
                + messages.text(finding.message(), finding.arguments().toArray());
    }
}
