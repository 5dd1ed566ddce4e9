package vn.doingoai.administration.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.organisation.UnitKind;
import vn.doingoai.ui.text.PageMessages;

/** One unit: a new one, or one that is there. */
@Named("unitPage")
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitQueries units;

    @Inject
    private UnitService service;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private long version;
    private String code = "";
    private UnitKind kind = UnitKind.DEPARTMENT;
    private NamesForm form = new NamesForm();
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private transient @Nullable List<LineageRow> lineage;

    /** Reads the unit that the address names, or begins a new one. */
    public void load() {
        if (id == null) {
            validFrom = units.today();
        } else {
            read();
        }
    }

    /** Adds the unit or keeps what was changed. */
    public void save() {
        if (id == null) {
            id = service.create(code, kind, form.names(), Objects.requireNonNull(validFrom), validTo)
                    .toString();
            messages.done("unit.created", code);
        } else {
            service.change(key(), version, form.names(), validTo);
            messages.done("unit.saved");
        }
        read();
    }

    private void read() {
        UnitView unit = units.get(key());
        version = unit.version();
        code = unit.code();
        kind = unit.kind();
        form.show(unit.names());
        validFrom = unit.validFrom();
        validTo = unit.validTo();
        lineage = unit.lineage();
    }

    private UUID key() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** Whether the unit has yet to be added. */
    public boolean isNew() {
        return id == null;
    }

    /** What it came from and what followed it. */
    public List<LineageRow> getLineage() {
        if (lineage == null) {
            lineage = id == null ? List.of() : units.get(key()).lineage();
        }
        return lineage;
    }

    /** Kinds to choose from. */
    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    /** The names. */
    public NamesForm getForm() {
        return form;
    }

    /** Key of the unit; null for a new one. */
    public @Nullable String getId() {
        return id;
    }

    /** See {@link #getId()}. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Code in the tenant's files. */
    public String getCode() {
        return code;
    }

    /** See {@link #getCode()}. */
    public void setCode(String code) {
        this.code = code;
    }

    /** What the unit is. */
    public UnitKind getKind() {
        return kind;
    }

    /** See {@link #getKind()}. */
    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    /** First day. */
    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    /** See {@link #getValidFrom()}. */
    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    /** Last day, or null. */
    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** See {@link #getValidTo()}. */
    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }
}
