package vn.doingoai.ui.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.Messages;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.ui.text.Languages;

/**
 * Turns what was thrown while a page was at work into a sentence on that page. What the person typed stays, because the
 * same view is shown again.
 *
 * <p>A failure nobody foresaw is logged once, under a number the sentence names. A page that cannot be shown at all is
 * left to the error pages of web.xml, and so is an expired view.
 */
class SentenceExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(SentenceExceptionHandler.class.getName());

    /** What the database says to whoever writes in a tenant that ended. */
    private static final String READ_ONLY = "25006";

    SentenceExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            if (isSaid(events.next())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isSaid(ExceptionQueuedEvent event) {
        var source = event.getContext();
        var faces = source.getContext();
        var problem = source.getException();
        if (find(problem, ViewExpiredException.class).isPresent()) {
            return false;
        }
        var business = find(problem, BusinessException.class);
        if (business.isPresent()
                && isHidden(business.get())
                && (!faces.isPostback() || PhaseId.RENDER_RESPONSE.equals(source.getPhaseId()))) {
            ErrorPages.notFound(faces);
            return true;
        }
        if (PhaseId.RENDER_RESPONSE.equals(source.getPhaseId()) || faces.getViewRoot() == null || !faces.isPostback()) {
            return false;
        }
        say(faces, business, problem);
        return true;
    }

    /** Page of something that is not there or not for this caller: both look alike. */
    private static boolean isHidden(BusinessException problem) {
        return problem instanceof NotFoundException || problem instanceof NotPermittedException;
    }

    private static void say(FacesContext faces, Optional<BusinessException> business, Throwable problem) {
        var locale = CDI.current().select(Languages.class).get().getLocale();
        var readOnly = find(problem, SQLException.class)
                .filter(refused -> READ_ONLY.equals(refused.getSQLState()))
                .map(refused -> Messages.sentence(locale, "tenant-read-only"));
        var sentence = readOnly.or(
                        () -> business.map(known -> Messages.sentence(locale, known.code(), known.arguments())))
                .orElseGet(() -> Messages.sentence(locale, "failure", logged(problem)));
        var field = business.filter(InvalidInputException.class::isInstance)
                .flatMap(invalid -> Fields.clientId(faces, ((InvalidInputException) invalid).field()))
                .orElse(null);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static String logged(Throwable problem) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Failure " + number, problem);
        return number;
    }

    private static <T extends Throwable> Optional<T> find(Throwable problem, Class<T> type) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
