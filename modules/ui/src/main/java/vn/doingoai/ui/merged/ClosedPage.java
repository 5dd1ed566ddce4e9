package vn.doingoai.ui.merged;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.doingoai.kernel.identity.ClosedTenantGate;
import vn.doingoai.kernel.tenancy.TenantEnd;
import vn.doingoai.ui.text.PageMessages;

/** What the address of a province that ended says: into which it merged, and where that one is found. */
@Named("closedPage")
@RequestScoped
public class ClosedPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageMessages messages;

    /** Whether the page is shown for a tenant that ended; else it knows nothing. */
    public boolean isClosed() {
        return request.getAttribute(ClosedTenantGate.END) instanceof TenantEnd;
    }

    /** The sentence. */
    public String getTitle() {
        return text("closed.title");
    }

    /** On which act it rests. */
    public String getBasis() {
        return text("closed.basis");
    }

    /** What becomes of papers and accounts. */
    public String getText() {
        return text("closed.text");
    }

    /** The words of the link. */
    public String getLink() {
        return text("closed.link");
    }

    /** Where the link leads. */
    public String getSuccessor() {
        return String.valueOf(request.getAttribute(ClosedTenantGate.SUCCESSOR));
    }

    private String text(String key) {
        return request.getAttribute(ClosedTenantGate.END) instanceof TenantEnd end
                ? messages.text(key, end.name(), end.successorName(), end.effective(), end.basis())
                : "";
    }
}
