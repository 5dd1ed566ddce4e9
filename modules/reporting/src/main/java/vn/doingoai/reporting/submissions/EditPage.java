package vn.doingoai.reporting.submissions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.writing.EditorDesk;
import vn.doingoai.reporting.writing.SectionView;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** One section of a report at a time: its figures, its text, whether there is nothing to report. */
@Named("editPage")
@RequestScoped
public class EditPage {

    private static final String START = "/submissions/index.xhtml?faces-redirect=true";

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionService submissions;

    @Inject
    PageMessages messages;

    @Inject
    TenantClock clock;

    @Inject
    EditorDesk desk;

    private @Nullable SectionWork work;

    /** Reads the section before anything is written; a report that is not begun is begun on the start page. */
    public @Nullable String load() {
        return getReport().state() == SubmissionState.NOT_STARTED ? START : null;
    }

    /** The section with what belongs to it. */
    public SectionWork getWork() {
        if (work == null) {
            work = queries.work(PageParameters.id("id"), PageParameters.find("section"));
        }
        return work;
    }

    /** The report it is part of. */
    public SubmissionView getReport() {
        return getWork().report();
    }

    /** The section itself. */
    public SectionView getSection() {
        return getWork().section();
    }

    /** Whether the unit may not write now. */
    public boolean isLocked() {
        return !getReport().state().isOpen();
    }

    /** Days until the last day; negative when it has passed. */
    public long getDaysLeft() {
        return getReport().daysLeft(clock.today());
    }

    /** The section before this one in printed order, or null. */
    public @Nullable SectionView getPrevious() {
        return neighbour(-1);
    }

    /** The section after this one in printed order, or null. */
    public @Nullable SectionView getNext() {
        return neighbour(1);
    }

    private @Nullable SectionView neighbour(int step) {
        List<SectionView> sections = getReport().sections();
        int place = sections.indexOf(getSection()) + step;
        return place < 0 || place >= sections.size() ? null : sections.get(place);
    }

    /** What the figures in the text read, as the editor takes it. */
    public String getFiguresJson() {
        return EditorDesk.figures(getWork().figures());
    }

    /** The figures that may be put into the text, as the editor takes them. */
    public String getChoicesJson() {
        return EditorDesk.choices(getSection().figures(), getWork().figures());
    }

    /** What each empty place of a template asks for, as the editor takes it. */
    public String getHintsJson() {
        return desk.hints();
    }

    /** Stores text, figures and "Không" of the section in one go, for the page's script; says how it went. */
    public void save() {
        desk.save(edit -> submissions.save(PageParameters.id("id"), edit));
    }

    /** Takes the report back to go on writing. */
    public String withdraw() {
        submissions.withdraw(PageParameters.id("id"), PageParameters.version("version"));
        messages.keep();
        messages.done("edit.withdrawn");
        return "/submissions/edit.xhtml?faces-redirect=true&id=" + PageParameters.id("id");
    }
}
