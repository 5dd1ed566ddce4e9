package vn.doingoai.conferences;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of the page: a part of the dossier, there or not. */
public class PartLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PartKind kind;
    private boolean present;
    private String reference = "";

    PartLine(PartKind kind) {
        this.kind = kind;
    }

    void show(DossierPart part) {
        present = true;
        reference = part.reference();
    }

    /** Which part. */
    public PartKind getKind() {
        return kind;
    }

    /** Whether it is there. */
    public boolean isPresent() {
        return present;
    }

    /** See {@link #isPresent()}. */
    public void setPresent(boolean present) {
        this.present = present;
    }

    /** Number and date of the document. */
    public String getReference() {
        return reference;
    }

    /** See {@link #getReference()}. */
    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }
}
