package vn.doingoai.partners;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.ui.text.PageMessages;

/** Writes a new partner, or one that is there. */
@Named("partnerEditPage")
@ViewScoped
public class PartnerEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerQueries partners;

    @Inject
    private PartnerService service;

    @Inject
    private PartnerEditors editors;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private long version;
    private final PartnerForm form = new PartnerForm();

    /** Reads the partner that the address names, or begins a new one. */
    public void load() {
        editors.need();
        if (id != null) {
            PartnerView partner = partners.get(Input.id(id));
            version = partner.version();
            form.show(partner);
        }
    }

    /** Adds the partner or keeps what was changed, and shows it. */
    public String save() {
        PartnerDetails details = form.details();
        UUID saved;
        if (id == null) {
            saved = service.create(details);
            messages.done("partner.created");
        } else {
            saved = Input.id(id);
            service.change(saved, version, details);
            messages.done("partner.saved");
        }
        messages.keep();
        return "partner?faces-redirect=true&id=" + saved;
    }

    /** Whether the partner has yet to be added. */
    public boolean isNew() {
        return id == null;
    }

    /** What was typed. */
    public PartnerForm getForm() {
        return form;
    }

    /** Kinds to choose from. */
    public List<PartnerKind> getKinds() {
        return List.of(PartnerKind.values());
    }

    /** Tiers to choose from. */
    public List<PartnerTier> getTiers() {
        return List.of(PartnerTier.values());
    }

    /** States to choose from. */
    public List<PartnerState> getStates() {
        return List.of(PartnerState.values());
    }

    /** Key of the partner; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }
}
