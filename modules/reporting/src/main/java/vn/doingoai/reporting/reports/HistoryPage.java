package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.body.BodyDiff;
import vn.doingoai.reporting.writing.SectionView;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Every text that a section had, what changed between two of them, and the way back to one. */
@Named("historyPage")
@RequestScoped
public class HistoryPage {

    @Inject
    ReportQueries queries;

    @Inject
    TalkQueries talk;

    @Inject
    ReportService reports;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable ReportWork work;
    private @Nullable List<TextRow> texts;
    private @Nullable List<BodyDiff.Segment> changes;

    /** Reads everything before anything is written. */
    public void load() {
        getWork();
        getChanges();
    }

    private ReportWork getWork() {
        if (work == null) {
            work = queries.work(PageParameters.id("id"), PageParameters.find("section"));
        }
        return work;
    }

    /** The report. */
    public ReportView getReport() {
        return getWork().report();
    }

    /** The section. */
    public SectionView getSection() {
        return getWork().part().section();
    }

    private List<TextRow> getTexts() {
        if (texts == null) {
            texts = talk.texts(getReport().id(), getSection().key());
        }
        return texts;
    }

    /** The texts by author and time. */
    public List<TextGroup> getGroups() {
        return TextGroup.of(getTexts());
    }

    /** The text shown: the one asked for, else the latest. */
    public int getTo() {
        int asked = PageParameters.page("to");
        return asked > 0 ? asked : getTexts().size();
    }

    /** The text it is compared with: the one asked for, else the one before. */
    public int getFrom() {
        int asked = PageParameters.page("from");
        return asked > 0 ? asked : Math.max(1, getTo() - 1);
    }

    /** What changed between the two. */
    public List<BodyDiff.Segment> getChanges() {
        if (changes == null) {
            changes = getTexts().isEmpty()
                    ? List.of()
                    : talk.changes(getReport().id(), getSection().key(), getFrom(), getTo());
        }
        return changes;
    }

    /** Whether the text shown is an earlier one and may come back. */
    public boolean isRestorable() {
        return caller.is(Role.PROVINCE_OFFICER)
                && getReport().state().isOpen()
                && getTo() < getTexts().size();
    }

    /** Brings the text shown back. */
    public String restore() {
        UUID id = PageParameters.id("id");
        String key = PageParameters.find("section").orElse("");
        reports.restore(id, key, PageParameters.page("to"), PageParameters.version("version"));
        messages.keep();
        messages.done("history.restored");
        return "/reports/edit.xhtml?faces-redirect=true&id=" + id + "&section=" + key;
    }
}
