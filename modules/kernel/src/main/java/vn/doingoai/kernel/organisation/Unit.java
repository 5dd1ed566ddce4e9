package vn.doingoai.kernel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.SearchKey;

/**
 * A unit of the tenant's organisation: a department, a district until 30/6/2025, a commune since, the office itself.
 *
 * <p>Seeded from {@code units.csv} and kept in the portal afterwards. Units end but are never deleted; a document keeps
 * the name its unit had on its day.
 */
@Entity
@Table(name = "unit", schema = "portal")
public class Unit extends TenantEntity {

    @Column
    private String code;

    @Column
    private String kind;

    @Column
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "text_name")
    private String textName;

    @Column(name = "letterhead_parent")
    private String letterheadParent;

    @Column(name = "letterhead_name")
    private String letterheadName;

    @Column
    private String abbreviation;

    @Column
    private String place;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "search_key")
    private String searchKey;

    /** For EclipseLink. */
    protected Unit() {}

    /** A new unit that exists from a day on. */
    public Unit(String code, UnitKind kind, UnitNames names, @Nullable UUID parentId, LocalDate validFrom) {
        this.code = code;
        this.kind = kind.name();
        this.parentId = parentId;
        this.validFrom = validFrom;
        call(names);
    }

    /** Corrects the names. Documents that were handed in keep the names of their day. */
    public final void call(UnitNames names) {
        name = names.name();
        shortName = names.shortName();
        textName = names.textName();
        letterheadParent = names.letterheadParent();
        letterheadName = names.letterheadName();
        abbreviation = names.abbreviation();
        place = names.place();
        searchKey = SearchKey.of(name);
    }

    /**
     * Sets the last day on which the unit exists.
     *
     * @param lastDay the day, or null when no end is known
     */
    public void endOn(@Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new InvalidInputException("validTo", "unit-ends-before", validFrom);
        }
        validTo = lastDay;
    }

    /** Code of the unit in the tenant's files, unique within the tenant. */
    public String code() {
        return code;
    }

    /** DISTRICT, DEPARTMENT, COMMUNE … as {@code units.csv} has it. */
    public String kind() {
        return kind;
    }

    /** Full name, as in "UBND huyện Nga Sơn". */
    public String name() {
        return name;
    }

    /** As in "Nga Sơn". */
    public String shortName() {
        return shortName;
    }

    /** As it stands inside a sentence: "huyện Nga Sơn". */
    public String textName() {
        return textName;
    }

    /** Lines of the superior body over the letterhead, or empty. */
    public String letterheadParent() {
        return letterheadParent;
    }

    /** Lines of the body that issues, as printed at the top left. */
    public String letterheadName() {
        return letterheadName;
    }

    /** The part of a document's notation that names the body: "UBND" in 15/BC-UBND. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The place before the date of a document. */
    public String place() {
        return place;
    }

    /** The superior unit, or null. */
    public @Nullable UUID parentId() {
        return parentId;
    }

    /** All its names together. */
    public UnitNames names() {
        return new UnitNames(name, shortName, textName, letterheadParent, letterheadName, abbreviation, place);
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, or null. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
