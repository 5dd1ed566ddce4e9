package vn.doingoai.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.doingoai.kernel.identity.CurrentCaller;

/** To the ministry's people a page that only provinces have looks like one that does not exist. */
public class MinistryPages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getResponseComplete()
                || context.getViewRoot() == null
                || !CDI.current().select(CurrentCaller.class).get().isSignedIn()
                || !CDI.current()
                        .select(Menu.class)
                        .get()
                        .lacks(context.getViewRoot().getViewId())) {
            return;
        }
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
