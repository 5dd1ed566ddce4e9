package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.error.NotPermittedException;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.kernel.organisation.CurrentTenant;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.reporting.asked.AskQueries;
import vn.doingoai.reporting.asked.AskRow;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineQueries;
import vn.doingoai.reporting.outlines.OutlineRow;
import vn.doingoai.reporting.outlines.ReportPeriod;
import vn.doingoai.reporting.requests.RequestParameters;
import vn.doingoai.reporting.templates.Template;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Begins a report of the province: outline, period, and what asked for it. */
@Named("beginPage")
@RequestScoped
public class BeginPage {

    @Inject
    ReportService reports;

    @Inject
    OutlineQueries outlines;

    @Inject
    AskQueries asks;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private @Nullable String outline;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate deadline;
    private @Nullable String requestNo;
    private @Nullable LocalDate requestDate;

    /** Proposes the period that the first outline has now, or what the ministry asks for. */
    public void load() {
        if (!caller.is(Role.PROVINCE_OFFICER)) {
            throw new NotPermittedException();
        }
        getOutlines().stream().findFirst().ifPresent(row -> {
            outline = row.id().toString();
            propose(outlines.get(row.id()));
        });
        getAsk().map(asks::get).ifPresent(this::answer);
    }

    private void answer(AskRow asked) {
        from = asked.period().from();
        to = asked.period().to();
        deadline = asked.deadline();
        requestNo = asked.number();
        requestDate = asked.date();
    }

    /** Key of the ministry's request that the report answers, if it answers one. */
    public Optional<UUID> getAsk() {
        return PageParameters.findId("ask");
    }

    /** The outlines for the province that are in force, to choose from. */
    public List<OutlineRow> getOutlines() {
        return outlines.all().stream()
                .filter(row -> !row.level().equals(Outline.Level.SUBMITTING_UNIT.name()) && row.validOn(clock.today()))
                .toList();
    }

    /** An outline in the list of choices, named as its report of this year would be. */
    public String label(OutlineRow row) {
        Period period = periodOf(outlines.get(row.id()));
        return Template.fill(row.title(), RequestParameters.of(tenant.get().settings(), period, "", null));
    }

    /** Proposes the period of the outline just chosen. */
    public void follow() {
        propose(outlines.get(Input.id("outline", outline)));
    }

    private void propose(Outline chosen) {
        Period period = periodOf(chosen);
        from = period.from();
        to = period.to();
    }

    private Period periodOf(Outline chosen) {
        LocalDate today = clock.today();
        Period year = Period.year(today.getYear());
        if (chosen.period().type() != ReportPeriod.Type.HALF_YEAR) {
            return year;
        }
        LocalDate middle = LocalDate.of(today.getYear(), 6, 30);
        return today.isAfter(middle) ? new Period(middle.plusDays(1), year.to()) : new Period(year.from(), middle);
    }

    /** Begins the report and opens it. */
    public String begin() {
        ReportView begun = reports.begin(new ReportRequested(
                Input.id("outline", outline),
                period(),
                getAsk().orElse(null),
                Objects.requireNonNullElse(requestNo, ""),
                requestDate,
                deadline));
        messages.keep();
        messages.done("begin.done");
        return "/reports/edit.xhtml?faces-redirect=true&id=" + begun.id();
    }

    private Period period() {
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(to);
        if (last.isBefore(first)) {
            throw new InvalidInputException("to", "report-period");
        }
        return new Period(first, last);
    }

    /** Key of the outline. */
    public @Nullable String getOutline() {
        return outline;
    }

    /** See {@link #getOutline()}. */
    public void setOutline(@Nullable String outline) {
        this.outline = outline;
    }

    /** First day. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** See {@link #getFrom()}. */
    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** Last day. */
    public @Nullable LocalDate getTo() {
        return to;
    }

    /** See {@link #getTo()}. */
    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    /** Until when it is due, or null. */
    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    /** See {@link #getDeadline()}. */
    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    /** Number of the document that asks for it. */
    public @Nullable String getRequestNo() {
        return requestNo;
    }

    /** See {@link #getRequestNo()}. */
    public void setRequestNo(@Nullable String requestNo) {
        this.requestNo = requestNo;
    }

    /** Date of that document. */
    public @Nullable LocalDate getRequestDate() {
        return requestDate;
    }

    /** See {@link #getRequestDate()}. */
    public void setRequestDate(@Nullable LocalDate requestDate) {
        this.requestDate = requestDate;
    }
}
