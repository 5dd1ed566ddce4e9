package vn.doingoai.partners;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.ui.text.PageMessages;

/** One partner: what is known, whom it is connected with, merging and taking that back. */
@Named("partnerPage")
@ViewScoped
public class PartnerPage implements Serializable {

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
    private @Nullable PartnerChoice into;
    private transient @Nullable PartnerView shown;

    /** Reads the partner that the address names. */
    public void load() {
        version = getShown().version();
    }

    /** Merges the partner into the one chosen. */
    public void merge() {
        PartnerChoice winner = Objects.requireNonNull(into);
        service.merge(getShown().id(), version, winner.id());
        messages.done("partner.merged", getShown().details().names().name(), winner.name());
        into = null;
        refresh();
    }

    /** Takes the merging back. */
    public void restore() {
        service.restore(getShown().id(), version);
        messages.done("partner.restored", getShown().details().names().name());
        refresh();
    }

    private void refresh() {
        shown = null;
        load();
    }

    /** The partner. */
    public PartnerView getShown() {
        PartnerView view = shown;
        if (view == null) {
            view = partners.get(Input.id(String.valueOf(id)));
            shown = view;
        }
        return view;
    }

    /** Whether the caller may change it. */
    public boolean isEditable() {
        return editors.isAmong();
    }

    /** Key of the partner. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** The partner to merge into. */
    public @Nullable PartnerChoice getInto() {
        return into;
    }

    /** See {@link #getInto()}. */
    public void setInto(@Nullable PartnerChoice into) {
        this.into = into;
    }
}
