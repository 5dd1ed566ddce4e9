package vn.doingoai.ui.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.notice.NoticeQueries;

/** How much somebody has not read yet, for the frame of every page. */
@Named("noticeBell")
@RequestScoped
public class NoticeBell {

    @Inject
    private NoticeQueries notices;

    @Inject
    private CurrentCaller caller;

    private @Nullable Integer unread;

    /** The number of unread notices; none for somebody who has still to choose a password. */
    public int getUnread() {
        if (unread == null) {
            unread = caller.get().mustChangePassword() ? 0 : notices.unread();
        }
        return unread;
    }

    /** The number as it stands beside the bell: two digits at most. */
    public String getShown() {
        return getUnread() >= NoticeQueries.MOST ? "99+" : Integer.toString(getUnread());
    }
}
