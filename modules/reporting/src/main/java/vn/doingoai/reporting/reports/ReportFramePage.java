package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.writing.FrameForm;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** What stands before and after the sections of the province's report. */
@Named("reportFramePage")
@RequestScoped
public class ReportFramePage {

    @Inject
    ReportQueries queries;

    @Inject
    ReportService reports;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private final FrameForm form = new FrameForm();
    private @Nullable ReportView report;

    /** Reads the report before anything is written. */
    public void load() {
        form.show(getReport().frame());
    }

    /** The report. */
    public ReportView getReport() {
        if (report == null) {
            report = queries.get(PageParameters.id("id"));
        }
        return report;
    }

    /** What is typed. */
    public FrameForm getForm() {
        return form;
    }

    /** Mark of the frame that this person began from. */
    public String getSeen() {
        return PageParameters.find("seen").orElseGet(() -> getReport().frame().mark());
    }

    /** Whether this person cannot write it now. */
    public boolean isLocked() {
        return !(caller.is(Role.PROVINCE_OFFICER) && getReport().state().isOpen());
    }

    /** Stores what was changed. */
    public String save() {
        UUID id = PageParameters.id("id");
        reports.changeFrame(id, getSeen(), form.frame());
        messages.keep();
        messages.done("frame.saved");
        return "/reports/frame.xhtml?faces-redirect=true&id=" + id;
    }
}
