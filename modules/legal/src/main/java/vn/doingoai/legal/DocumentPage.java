package vn.doingoai.legal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.documents.check.CitationForm;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.ui.text.PageMessages;

/** One legal document: what it is, how it is cited, when the body acted on it. */
@Named("documentPage")
@ViewScoped
public class DocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LegalQueries documents;

    @Inject
    private LegalService service;

    @Inject
    private LegalEditors editors;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable LocalDate day;
    private @Nullable String note;
    private transient @Nullable LegalView shown;
    private long version;

    /** Reads the document, or answers that it does not exist. */
    public void load() {
        version = getShown().version();
    }

    /** Notes a day on which the body acted on it. */
    public void handle() {
        if (day == null) {
            throw new InvalidInputException("day", "legal-day");
        }
        service.handle(key(), version, day, note == null ? "" : note);
        day = null;
        note = null;
        refresh();
    }

    /** Takes such a day back. */
    public void unhandle(UUID handling) {
        service.unhandle(key(), version, handling);
        refresh();
    }

    private void refresh() {
        messages.done("legal.saved");
        shown = null;
        load();
    }

    private UUID key() {
        return Input.id(String.valueOf(id));
    }

    /** The document. */
    public LegalView getShown() {
        LegalView view = shown;
        if (view == null) {
            view = documents.get(key());
            shown = view;
        }
        return view;
    }

    /** How its number is usually written, where it stands otherwise; else empty. */
    public String getUsualNumber() {
        return CitationForm.of(getShown().details().name().number())
                .filter(form -> !form.isCorrect())
                .map(CitationForm::correct)
                .orElse("");
    }

    /** Whether the caller may change it. */
    public boolean isEditable() {
        return editors.isAmong();
    }

    /** Key of the document. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** The day to note. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    /** See {@link #getDay()}. */
    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** What was done on that day. */
    public @Nullable String getNote() {
        return note;
    }

    /** See {@link #getNote()}. */
    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
