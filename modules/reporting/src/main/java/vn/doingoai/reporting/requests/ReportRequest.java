package vn.doingoai.reporting.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.persistence.TenantEntity;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;

/**
 * A letter in which the province asks units to report for a period.
 *
 * <p>Written as a draft that only the province sees; issued, after which every unit addressed that exists on its date has
 * a submission to fill; extended when the deadline moves; closed, after which nothing more is taken in.
 */
@Entity
@Table(name = "report_request", schema = "portal")
public class ReportRequest extends TenantEntity {

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.DRAFT;

    @Column
    private String title;

    @Column
    private String number;

    @Column(name = "document_date")
    private LocalDate date;

    @Column(name = "outline_id")
    private UUID outlineId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column
    private LocalDate deadline;

    @Column(name = "deadline_inclusive")
    private boolean deadlineInclusive;

    @Column
    private String copies;

    @Column
    private String note;

    @Column
    private String letter = "";

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For EclipseLink. */
    protected ReportRequest() {}

    /** A new draft. */
    public ReportRequest(RequestDraft draft) {
        change(draft);
    }

    /** Rewrites a draft; what was issued cannot be rewritten, only extended or closed. */
    public final void change(RequestDraft draft) {
        need(RequestState.DRAFT);
        if (draft.title().isBlank()) {
            throw new InvalidInputException("title", "request-title");
        }
        if (draft.deadline().isBefore(draft.date())) {
            throw new InvalidInputException("deadline", "request-deadline");
        }
        title = draft.title().strip();
        number = draft.number().strip();
        date = draft.date();
        outlineId = draft.outlineId();
        periodFrom = draft.period().from();
        periodTo = draft.period().to();
        deadline = draft.deadline();
        deadlineInclusive = draft.deadlineInclusive();
        copies = String.join("\n", draft.copies());
        note = draft.note().strip();
    }

    /** Words the official letter otherwise than the outline proposes; with nothing, as it proposes. */
    public void word(String text) {
        need(RequestState.DRAFT);
        letter = text;
    }

    /** Sends the request to its units; a letter needs a number for that. */
    public void issue(Instant now) {
        need(RequestState.DRAFT);
        if (number.isEmpty()) {
            throw new InvalidInputException("number", "request-number");
        }
        state = RequestState.ISSUED;
        issuedAt = now;
    }

    /** Gives the units more time; a deadline never moves forward. */
    public void extend(LocalDate later) {
        need(RequestState.ISSUED);
        if (!later.isAfter(deadline)) {
            throw new InvalidInputException("deadline", "request-extend", deadline);
        }
        deadline = later;
    }

    /** Ends the request. */
    public void close(Instant now) {
        need(RequestState.ISSUED);
        state = RequestState.CLOSED;
        closedAt = now;
    }

    /** The last day on which a report is in time. */
    public LocalDate lastDay() {
        return deadlineInclusive ? deadline : deadline.minusDays(1);
    }

    /** Whether something handed in at this moment is late. Late is flagged, never refused. */
    public boolean isLate(Instant moment) {
        return LocalDate.ofInstant(moment, TenantClock.ZONE).isAfter(lastDay());
    }

    private void need(RequestState needed) {
        if (state != needed) {
            throw new BusinessException("request-state-" + state.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Where it stands. */
    public RequestState state() {
        return state;
    }

    /** What is asked for. */
    public String title() {
        return title;
    }

    /** Number and notation of the letter, or empty in a draft. */
    public String number() {
        return number;
    }

    /** Day of the letter. */
    public LocalDate date() {
        return date;
    }

    /** The outline version that the reports follow. */
    public UUID outlineId() {
        return outlineId;
    }

    /** The period that is reported on. */
    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    /** The day named in the letter. */
    public LocalDate deadline() {
        return deadline;
    }

    /** Whether that day itself is still in time. */
    public boolean isDeadlineInclusive() {
        return deadlineInclusive;
    }

    /** Bodies that get a copy of each report. */
    public List<String> copies() {
        return copies.isEmpty() ? List.of() : List.of(copies.split("\n", -1));
    }

    /** A sentence to the units, or empty. */
    public String note() {
        return note;
    }

    /** The official letter as it was worded, in JSON; empty as long as it is what the outline proposes. */
    public String letter() {
        return letter;
    }

    /** Keeps the proposal with which the request was sent; what its author worded stays. */
    public void keepLetter(String text) {
        if (letter.isEmpty()) {
            letter = text;
        }
    }
}
