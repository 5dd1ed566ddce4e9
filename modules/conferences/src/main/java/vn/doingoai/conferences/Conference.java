package vn.doingoai.conferences;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.rules.Finding;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.DateSpan;

/**
 * An international conference or workshop of one unit (form 03; Quyết định 06/2020/QĐ-TTg).
 *
 * <p>PLANNED → PROPOSED → APPRAISING → PERMITTED or REFUSED → HELD → REPORTED; CANCELLED from any state before HELD. The
 * province may give a dossier back, which is then PLANNED again. What was never permitted here, or needs no permit,
 * goes from PLANNED to HELD. What was reported on is closed, and opened again with a reason.
 */
@Entity
@Table(name = "conference", schema = "portal")
public class Conference extends TenantEntity {

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ConferenceState state = ConferenceState.PLANNED;

    @Embedded
    private Programme programme = new Programme();

    @Embedded
    private Procedure procedure = new Procedure();

    @Column(name = "rule_set_id")
    private @Nullable UUID ruleSetId;

    @Column(name = "updated_by")
    private String updatedBy = "";

    @Column(name = "updated_at")
    private Instant updatedAt = Instant.EPOCH;

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<ConferenceCountry> countries = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<ConferenceCost> costs = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<ConferenceDossierPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ConferenceFinding> findings = new ArrayList<>();

    /** For EclipseLink. */
    protected Conference() {}

    /** A new plan of a unit. */
    public Conference(UUID unitId, ConferenceDetails details) {
        this.unitId = unitId;
        change(details);
    }

    /**
     * Rewrites it.
     *
     * @throws InvalidInputException for a name that is missing, a date that is not in the year
     */
    public final void change(ConferenceDetails details) {
        need(!state.isClosed());
        if (CleanText.clean(details.name()).isEmpty()) {
            throw new InvalidInputException("name", "conference-name");
        }
        DateSpan when = details.when();
        if (when != null && when.from().getYear() != details.year() && when.to().getYear() != details.year()) {
            throw new InvalidInputException("when", "conference-year", Integer.toString(details.year()));
        }
        programme.change(details);
        procedure.change(details.dossier());
        ConferenceRows.replace(
                this,
                countries,
                ConferenceCountry::share,
                details.participants().byCountry(),
                ConferenceCountry::new);
        ConferenceRows.replace(this, costs, ConferenceCost::cost, details.costs(), ConferenceCost::new);
        ConferenceRows.replace(
                this, parts, ConferenceDossierPart::part, details.dossier().parts(), ConferenceDossierPart::new);
    }

    /** Hands the dossier in; its day counts from now unless another was written. */
    public void propose(LocalDate today) {
        need(state == ConferenceState.PLANNED && programme.role().isOrganiser());
        state = ConferenceState.PROPOSED;
        procedure.receive(today);
    }

    /** The province begins to examine it. */
    public void appraise() {
        need(state == ConferenceState.PROPOSED);
        state = ConferenceState.APPRAISING;
    }

    /** The province gives the dossier back to be completed. */
    public void giveBack(String reason) {
        need(state.isWithProvince());
        procedure.refuse(reason);
        state = ConferenceState.PLANNED;
    }

    /** It may be held as it is described now. */
    public void permit(Decision permit) {
        need(state.isWithProvince());
        procedure.permit(permit.checked(), PermittedTerms.of(details()));
        state = ConferenceState.PERMITTED;
    }

    /** It may not be held. */
    public void refuse(String reason) {
        need(state.isWithProvince());
        procedure.refuse(reason);
        state = ConferenceState.REFUSED;
    }

    /** It has taken place. */
    public void hold() {
        need(state == ConferenceState.PLANNED || state == ConferenceState.PERMITTED);
        state = ConferenceState.HELD;
    }

    /** It was reported on. */
    public void report(Decision report) {
        need(state == ConferenceState.HELD);
        procedure.report(report.checked());
        state = ConferenceState.REPORTED;
    }

    /** Opens again what was reported on, to be corrected. */
    public void reopen() {
        need(state == ConferenceState.REPORTED);
        state = ConferenceState.HELD;
    }

    /** It will not take place. */
    public void cancel() {
        need(state.isAhead());
        state = ConferenceState.CANCELLED;
    }

    /** Keeps what rules said, and who wrote last; a reason stays with a finding that has not changed. */
    public void judge(List<Finding> now, UUID ruleSet, String who, Instant at) {
        updatedBy = who;
        updatedAt = at;
        ConferenceRows.keep(this, findings, now);
        ruleSetId = ruleSet;
    }

    /** Says why findings are right all the same, by code of the rule. */
    public void explain(Map<String, String> reasons, String who, Instant now) {
        ConferenceRows.explain(findings, reasons, who, now);
    }

    private void need(boolean allowed) {
        if (!allowed) {
            throw new BusinessException("conference-" + state.code());
        }
    }

    /** What is written about it. */
    public ConferenceDetails details() {
        return programme.details(
                countries.stream().map(ConferenceCountry::share).toList(),
                costs.stream().map(ConferenceCost::cost).toList(),
                procedure.dossier(
                        parts.stream().map(ConferenceDossierPart::part).toList()));
    }

    /** What rules said when it was last judged, by code. */
    public List<Judged> findings() {
        return findings.stream()
                .map(ConferenceFinding::judged)
                .sorted(Comparator.comparing(judged -> judged.finding().rule()))
                .toList();
    }

    /** The unit whose conference it is. */
    public UUID unitId() {
        return unitId;
    }

    /** Where it stands. */
    public ConferenceState state() {
        return state;
    }

    /** The permit, or null. */
    public @Nullable Decision permit() {
        return procedure.decision();
    }

    /** What it was permitted for, or null without a permit. */
    public @Nullable PermittedTerms terms() {
        return procedure.terms();
    }

    /** Why the province refused it or gave it back, or empty. */
    public String refusal() {
        return procedure.refusal();
    }

    /** The report on it, or null. */
    public @Nullable Decision report() {
        return procedure.report();
    }

    /** The version of the rules by which it was last judged, or null. */
    public @Nullable UUID ruleSetId() {
        return ruleSetId;
    }

    /** Who wrote last. */
    public String updatedBy() {
        return updatedBy;
    }

    /** When it was last written. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
