package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.writing.FrameForm;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** What stands before and after the sections of one report: preamble, closing, addressees, recipients. */
@Named("framePage")
@RequestScoped
public class FramePage {

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionService submissions;

    @Inject
    PageMessages messages;

    @Inject
    TenantClock clock;

    private @Nullable SubmissionView report;
    private final FrameForm form = new FrameForm();

    /** Reads the report before anything is written. */
    public void load() {
        form.show(getReport().frame());
    }

    /** What is typed. */
    public FrameForm getForm() {
        return form;
    }

    /** The report. */
    public SubmissionView getReport() {
        if (report == null) {
            report = queries.own(PageParameters.id("id"));
        }
        return report;
    }

    /** Whether the unit may not write now. */
    public boolean isLocked() {
        return !getReport().state().isOpen();
    }

    /** Days until the last day; negative when it has passed. */
    public long getDaysLeft() {
        return getReport().daysLeft(clock.today());
    }

    /** Stores what was changed. */
    public String save() {
        UUID id = PageParameters.id("id");
        submissions.changeFrame(id, PageParameters.version("version"), form.frame());
        messages.keep();
        messages.done("frame.saved");
        return "/submissions/frame.xhtml?faces-redirect=true&id=" + id;
    }
}
