package vn.doingoai.rollup.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doingoai.indicators.published.RequestedReport;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.PeriodName;

/**
 * A letter in which the ministry asks provinces to report on a period.
 *
 * <p>Written as a draft that only the ministry sees; issued, after which every province asked has a copy of its own;
 * extended when the deadline moves; closed, after which nothing more is waited for. What was issued is not rewritten.
 */
@Entity
@Table(name = "national_request", schema = "portal")
class NationalRequest extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private NationalRequestState state = NationalRequestState.DRAFT;

    @Column
    private String title;

    @Column
    private String number;

    @Column(name = "document_date")
    private LocalDate date;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column
    private String period;

    @Column
    private LocalDate deadline;

    @Column
    private String note;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For EclipseLink. */
    protected NationalRequest() {}

    NationalRequest(NationalRequestDraft draft) {
        change(draft);
    }

    /** Rewrites a draft. */
    final void change(NationalRequestDraft draft) {
        need(NationalRequestState.DRAFT);
        title = CleanText.clean(draft.title());
        if (title.isBlank()) {
            throw new InvalidInputException("title", "asking-title");
        }
        if (draft.deadline().isBefore(draft.date())) {
            throw new InvalidInputException("deadline", "asking-deadline");
        }
        number = CleanText.clean(draft.number());
        date = draft.date();
        periodFrom = draft.period().from();
        periodTo = draft.period().to();
        period = PeriodName.of(draft.period());
        deadline = draft.deadline();
        note = CleanText.clean(draft.note());
    }

    /** Sends it; a letter needs a number for that. */
    void issue(Instant now) {
        need(NationalRequestState.DRAFT);
        if (number.isEmpty()) {
            throw new InvalidInputException("number", "asking-number");
        }
        state = NationalRequestState.ISSUED;
        issuedAt = now;
    }

    /** Gives every province more time; a deadline never moves forward. */
    void extend(LocalDate later) {
        needIssued();
        if (!later.isAfter(deadline)) {
            throw new InvalidInputException("deadline", "asking-extend", deadline);
        }
        deadline = later;
    }

    /** Ends it. */
    void close(Instant now) {
        needIssued();
        state = NationalRequestState.CLOSED;
        closedAt = now;
    }

    /** Refuses unless provinces answer it now. */
    void needIssued() {
        need(NationalRequestState.ISSUED);
    }

    /** Refuses unless it is still being written. */
    void needDraft() {
        need(NationalRequestState.DRAFT);
    }

    private void need(NationalRequestState needed) {
        if (state != needed) {
            throw new BusinessException("asking-state-" + state.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What it tells a province. */
    RequestedReport told(RequestedReport.Word word, LocalDate until) {
        return new RequestedReport(id(), word, title, number, date, new Period(periodFrom, periodTo), until, note);
    }

    NationalRequestState state() {
        return state;
    }

    String title() {
        return title;
    }

    LocalDate date() {
        return date;
    }

    LocalDate deadline() {
        return deadline;
    }
}
