package vn.doingoai.administration.body;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.organisation.EstablishmentAct;
import vn.doingoai.ui.text.PageMessages;

/** Writes a new establishment document, or one that is there, and takes one off the page. */
@Named("bodyDocumentPage")
@ViewScoped
public class BodyDocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "index?faces-redirect=true";

    @Inject
    private BodyQueries queries;

    @Inject
    private BodyService service;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private long version;
    private List<BodyUnit> units = List.of();
    private @Nullable UUID unit;
    private EstablishmentAct act = EstablishmentAct.ESTABLISHED;
    private @Nullable String type;
    private @Nullable String number;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate effective;
    private @Nullable String issuer;
    private @Nullable String summary;

    /** Reads the document that the address names, or begins a new one. */
    public void load() {
        units = queries.choices();
        if (id == null) {
            return;
        }
        EstablishmentDocument document = service.document(Input.id(id));
        version = document.version();
        DocumentFacts facts = document.facts();
        unit = facts.unit();
        act = facts.act();
        type = facts.type();
        number = facts.number();
        issued = facts.issued();
        effective = facts.effective();
        issuer = facts.issuer();
        summary = facts.summary();
    }

    /** Adds the document or keeps what was changed. */
    public String save() {
        DocumentFacts facts = new DocumentFacts(
                Objects.requireNonNull(unit),
                act,
                Objects.requireNonNullElse(type, ""),
                Objects.requireNonNullElse(number, ""),
                Objects.requireNonNull(issued),
                effective,
                Objects.requireNonNullElse(issuer, ""),
                Objects.requireNonNullElse(summary, ""));
        service.write(id == null ? null : Input.id(id), version, facts);
        return back("body.saved");
    }

    /** Takes the document off the page. */
    public String remove() {
        service.removeDocument(Input.id(String.valueOf(id)), version);
        return back("body.removed");
    }

    private String back(String done) {
        messages.keep();
        messages.done(done);
        return BACK;
    }

    /** Whether the document has yet to be added. */
    public boolean isNew() {
        return id == null;
    }

    /** Units that it may act on. */
    public List<BodyUnit> getUnits() {
        return units;
    }

    /** What it may do. */
    public List<EstablishmentAct> getActs() {
        return List.of(EstablishmentAct.values());
    }

    /** Key of the document; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** The unit on which it acts. */
    public @Nullable UUID getUnit() {
        return unit;
    }

    /** See {@link #getUnit()}. */
    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    /** What it does. */
    public EstablishmentAct getAct() {
        return act;
    }

    /** See {@link #getAct()}. */
    public void setAct(EstablishmentAct act) {
        this.act = act;
    }

    /** "Quyết định", "Nghị quyết". */
    public @Nullable String getType() {
        return type;
    }

    /** See {@link #getType()}. */
    public void setType(@Nullable String type) {
        this.type = type;
    }

    /** Number and notation as printed. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Day of issue. */
    public @Nullable LocalDate getIssued() {
        return issued;
    }

    /** See {@link #getIssued()}. */
    public void setIssued(@Nullable LocalDate issued) {
        this.issued = issued;
    }

    /** First day in force, where that is another. */
    public @Nullable LocalDate getEffective() {
        return effective;
    }

    /** See {@link #getEffective()}. */
    public void setEffective(@Nullable LocalDate effective) {
        this.effective = effective;
    }

    /** Who issued it. */
    public @Nullable String getIssuer() {
        return issuer;
    }

    /** See {@link #getIssuer()}. */
    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    /** What it is about. */
    public @Nullable String getSummary() {
        return summary;
    }

    /** See {@link #getSummary()}. */
    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }
}
