package vn.doingoai.legal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.ui.text.PageMessages;

/** Writes a new legal document, or one that is there. */
@Named("documentEditPage")
@ViewScoped
public class DocumentEditPage implements Serializable {

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
    private long version;
    private final DocumentForm form = new DocumentForm();

    /** Reads the document that the address names, or begins a new one. */
    public void load() {
        editors.need();
        if (id != null) {
            LegalView document = documents.get(Input.id(id));
            version = document.version();
            form.show(document);
        }
    }

    /** Adds the document or keeps what was changed, and shows it. */
    public String save() {
        DocumentDetails details = form.details();
        UUID saved;
        if (id == null) {
            saved = service.create(details);
        } else {
            saved = Input.id(id);
            service.change(saved, version, details);
        }
        messages.keep();
        messages.done("legal.saved");
        return "document?faces-redirect=true&id=" + saved;
    }

    /** Whether the document has yet to be added. */
    public boolean isNew() {
        return id == null;
    }

    /** What was typed. */
    public DocumentForm getForm() {
        return form;
    }

    /** Key of the document; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }
}
