package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.web.PageParameters;

/** The forms that go with a report, on any page that shows them. */
@Named("annexPage")
@RequestScoped
public class AnnexPage {

    @Inject
    AnnexQueries queries;

    private @Nullable List<AnnexRow> rows;

    /** Reads the forms before anything is written. */
    public void load() {
        getRows();
    }

    /** The forms in printed order. */
    public List<AnnexRow> getRows() {
        if (rows == null) {
            rows = queries.list(PageParameters.id("id"));
        }
        return rows;
    }
}
