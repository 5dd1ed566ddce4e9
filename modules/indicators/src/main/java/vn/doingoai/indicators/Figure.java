package vn.doingoai.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.time.Period;

/**
 * A figure typed in by a unit. It belongs to the unit and the period, not to one report: whoever asks for the same figure
 * of the same period gets the same number. A missing figure has no row.
 */
@Entity
@Table(name = "figure", schema = "portal")
class Figure extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column
    private String indicator;

    @Column
    private String dimensions;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "covered_from")
    private LocalDate coveredFrom;

    @Column(name = "covered_to")
    private LocalDate coveredTo;

    @Column
    private String state;

    @Column
    private @Nullable BigDecimal amount;

    @Column
    private String precision;

    /** MANUAL, or HISTORICAL_DOC for what was taken from a document of its time. */
    @Column
    private String source = "MANUAL";

    @Column
    private String document = "";

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For EclipseLink. */
    protected Figure() {}

    Figure(UUID unit, Period period, FigureKey key) {
        unitId = unit;
        indicator = key.indicator();
        dimensions = key.toString().substring(indicator.length());
        periodFrom = period.from();
        periodTo = period.to();
    }

    void put(FigureValue value, String who, Instant when) {
        state = value.state().name();
        amount = value.value();
        precision = value.precision().name();
        LocalDate from = value.coveredFrom();
        LocalDate to = value.coveredTo();
        coveredFrom = from == null ? periodFrom : from;
        coveredTo = to == null ? periodTo : to;
        updatedBy = who;
        updatedAt = when;
    }

    /** Says which document of its time it was taken from, or with an empty one that it was not. */
    void from(String paper) {
        document = paper;
        source = paper.isEmpty() ? "MANUAL" : "HISTORICAL_DOC";
    }

    FigureKey key() {
        return FigureKey.parse(indicator + dimensions);
    }

    FigureValue value() {
        boolean whole = coveredFrom.equals(periodFrom) && coveredTo.equals(periodTo);
        return new FigureValue(
                FigureValue.State.valueOf(state),
                amount == null ? null : FigureValue.plain(amount),
                FigureValue.Precision.valueOf(precision),
                whole ? null : coveredFrom,
                whole ? null : coveredTo);
    }
}
