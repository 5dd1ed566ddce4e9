package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.writing.Frame;
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
    private @Nullable String preamble;
    private @Nullable String closing;
    private @Nullable String addressees;
    private @Nullable String recipients;

    /** Reads the report before anything is written. */
    public void load() {
        Frame frame = getReport().frame();
        preamble = frame.preamble();
        closing = frame.closing();
        addressees = String.join("\n", frame.addressees());
        recipients = String.join("\n", frame.recipients());
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
        Frame frame = new Frame(text(preamble), text(closing), lines(addressees), lines(recipients));
        submissions.changeFrame(id, PageParameters.version("version"), frame);
        messages.keep();
        messages.done("frame.saved");
        return "/submissions/frame.xhtml?faces-redirect=true&id=" + id;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static List<String> lines(@Nullable String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Paragraph before the first section. */
    public @Nullable String getPreamble() {
        return preamble;
    }

    /** See {@link #getPreamble()}. */
    public void setPreamble(@Nullable String preamble) {
        this.preamble = preamble;
    }

    /** Last paragraph. */
    public @Nullable String getClosing() {
        return closing;
    }

    /** See {@link #getClosing()}. */
    public void setClosing(@Nullable String closing) {
        this.closing = closing;
    }

    /** Whom the report is addressed to, one a line. */
    public @Nullable String getAddressees() {
        return addressees;
    }

    /** See {@link #getAddressees()}. */
    public void setAddressees(@Nullable String addressees) {
        this.addressees = addressees;
    }

    /** Who gets it, one a line. */
    public @Nullable String getRecipients() {
        return recipients;
    }

    /** See {@link #getRecipients()}. */
    public void setRecipients(@Nullable String recipients) {
        this.recipients = recipients;
    }
}
