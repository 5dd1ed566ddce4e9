package vn.doingoai.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.notice.NoticeQueries;
import vn.doingoai.kernel.notice.NoticeRow;
import vn.doingoai.kernel.notice.NoticeService;
import vn.doingoai.ui.list.ResultPage;
import vn.doingoai.ui.text.PageMessages;

/** What the caller was told, the newest first. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage {

    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeService notices;

    @Inject
    private PageMessages messages;

    private @Nullable String page;
    private @Nullable ResultPage<NoticeRow> found;

    /** Reads the list before anything of the page is written. */
    public void load() {
        getFound();
    }

    /** The notices of this page. */
    public ResultPage<NoticeRow> getFound() {
        if (found == null) {
            int number = ResultPage.number(page);
            found = new ResultPage<>(queries.list(ResultPage.offset(number), ResultPage.SIZE), number, queries.count());
        }
        return found;
    }

    /** The sentence of a notice. */
    public String sentence(NoticeRow row) {
        return messages.text(row.message(), row.arguments().toArray());
    }

    /** Marks a notice as read and goes where it leads. */
    public void open(UUID id) throws IOException {
        notices.read(id);
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + queries.get(id).page());
    }

    /** Marks a notice as read. */
    public String read(UUID id) {
        notices.read(id);
        return "/notices/index.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Marks all as read. */
    public String readAll() {
        notices.readAll();
        messages.keep();
        messages.done("notices.allRead");
        return "/notices/index.xhtml?faces-redirect=true";
    }

    /** Number of the page, as its address gives it. */
    public @Nullable String getPage() {
        return page;
    }

    /** See {@link #getPage()}. */
    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
