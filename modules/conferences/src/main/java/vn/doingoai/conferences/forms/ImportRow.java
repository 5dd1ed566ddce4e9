package vn.doingoai.conferences.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.conferences.ConferenceDetails;
import vn.doingoai.documents.forms.FormPreview.CellProblem;
import vn.doingoai.documents.forms.FormPreview.Outcome;

/**
 * A row that was read, with what becomes of it.
 *
 * @param stored the conference that it speaks of, or null for a new one
 * @param details what the conference will say; null when the row is refused or skipped
 * @param held whether it stands among those that have taken place
 */
record ImportRow(
        Outcome outcome,
        @Nullable StoredRow stored,
        @Nullable ConferenceDetails details,
        boolean held,
        List<String> changed,
        List<CellProblem> problems) {}
