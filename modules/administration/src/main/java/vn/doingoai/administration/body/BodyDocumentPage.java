package vn.doingoai.administration.body;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.EstablishmentAct;

/** Writes a new establishment document, or one that is there, and takes one off the page. */
@Named("bodyDocumentPage")
@ViewScoped
public class BodyDocumentPage extends BodyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyQueries queries;

    @Inject
    private BodyService service;

    private long version;
    private EstablishmentAct act = EstablishmentAct.ESTABLISHED;
    private @Nullable String type;
    private @Nullable String number;
    private @Nullable LocalDate issued;
    private @Nullable LocalDate effective;
    private @Nullable String issuer;
    private @Nullable String summary;

    /** Reads the document that the address names, or begins a new one. */
    public void load() {
        offer(queries.choices());
        UUID key = key();
        if (key == null) {
            return;
        }
        EstablishmentDocument document = service.document(key);
        version = document.version();
        DocumentFacts facts = document.facts();
        setUnit(facts.unit());
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
                Objects.requireNonNull(getUnit()),
                act,
                Objects.requireNonNullElse(type, ""),
                Objects.requireNonNullElse(number, ""),
                Objects.requireNonNull(issued),
                effective,
                Objects.requireNonNullElse(issuer, ""),
                Objects.requireNonNullElse(summary, ""));
        service.write(key(), version, facts);
        return back("body.saved");
    }

    /** Takes the document off the page. */
    public String remove() {
        service.removeDocument(Objects.requireNonNull(key()), version);
        return back("body.removed");
    }

    /** What it may do. */
    public List<EstablishmentAct> getActs() {
        return List.of(EstablishmentAct.values());
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
