package vn.doingoai.reporting.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.reporting.requests.RequestState;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** The official letter of a request beside its pages; its author words it until it is issued. */
@Named("letterPage")
@RequestScoped
public class LetterPage {

    @Inject
    LetterQueries queries;

    @Inject
    LetterService letters;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private final LetterForm form = new LetterForm();
    private @Nullable LetterView view;

    /** Fills the form. */
    public void load() {
        form.show(getView().letter());
    }

    /** The letter as it is kept. */
    public LetterView getView() {
        if (view == null) {
            view = queries.get(PageParameters.id("id"));
        }
        return view;
    }

    /** What is typed. */
    public LetterForm getForm() {
        return form;
    }

    /** Whether this person words it now. */
    public boolean isWriting() {
        return getView().state() == RequestState.DRAFT && caller.is(Role.PROVINCE_OFFICER);
    }

    /** Keeps what is typed. */
    public String save() {
        letters.word(PageParameters.id("id"), PageParameters.version("version"), form.letter());
        return again("letter.saved");
    }

    /** Goes back to what the outline proposes. */
    public String propose() {
        letters.propose(PageParameters.id("id"), PageParameters.version("version"));
        return again("letter.proposed");
    }

    private String again(String sentence) {
        UUID id = PageParameters.id("id");
        messages.keep();
        messages.done(sentence);
        return "/requests/letter.xhtml?faces-redirect=true&id=" + id;
    }
}
