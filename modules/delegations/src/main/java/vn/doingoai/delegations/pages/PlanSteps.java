package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.Direction;
import vn.doingoai.delegations.plans.PlanPartService;
import vn.doingoai.delegations.plans.PlanQueries;
import vn.doingoai.delegations.plans.PlanRow;
import vn.doingoai.delegations.plans.PlanService;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** What is done with a plan and its parts; each act shows the plan as it then stands. */
@Named("planSteps")
@RequestScoped
public class PlanSteps {

    private static final String SAME_PAGE = "plan?faces-redirect=true&includeViewParams=true";

    @Inject
    PlanPage page;

    @Inject
    PlanService plans;

    @Inject
    PlanPartService parts;

    @Inject
    PlanQueries queries;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private @Nullable String reason;
    private @Nullable String number;
    private @Nullable LocalDate date;

    /**
     * Rule OUT-18, asked once for a unit's part: the subordinate units that are missing in it, as a sentence for who
     * decides; empty when none is.
     */
    public String getLeftOut() {
        PlanRow plan = page.getPlan();
        UUID unit = page.getLooked();
        if (plan == null || unit == null || !page.isDeciding() || page.getShownDirection() != Direction.OUT) {
            return "";
        }
        return queries.missingSubordinates(plan.id(), unit).stream()
                .map(finding ->
                        messages.text(finding.message(), finding.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** Opens the plan of the year. */
    public String open() {
        plans.open(page.getShownYear(), page.getShownDirection());
        return done("open");
    }

    /** Asks the units for their parts. */
    public String collect() {
        plans.collect(id(), version());
        return done("collect");
    }

    /** Puts the parts together. */
    public String compile() {
        plans.compile(id(), version());
        return done("compile");
    }

    /** Collects again. */
    public String reopen() {
        plans.reopen(id(), version());
        return done("reopen");
    }

    /** Submits it to the Standing Committee. */
    public String submit() {
        plans.submit(id(), version());
        return done("submit");
    }

    /** Writes down that it was approved with a document. */
    public String approve() {
        plans.approve(id(), version(), Objects.requireNonNullElse(number, ""), getDate());
        return done("approve");
    }

    /** Writes down that an amendment was approved with a document. */
    public String amend() {
        plans.amend(id(), version(), Objects.requireNonNullElse(number, ""), getDate());
        return done("amend");
    }

    /** Closes it. */
    public String close() {
        plans.close(id(), version());
        return done("close");
    }

    /** Hands in the caller's part. */
    public String handIn() {
        parts.submit(id(), false);
        return done("handIn");
    }

    /** Hands in "Không": the unit plans nothing. */
    public String handInNil() {
        parts.submit(id(), true);
        return done("nil");
    }

    /** Takes the part back. */
    public String withdraw() {
        parts.withdraw(id());
        return done("withdraw");
    }

    /** Takes a unit's part in. */
    public String accept() {
        parts.accept(id(), looked());
        return done("accept");
    }

    /** Sends a unit's part back. */
    public String giveBack() {
        parts.giveBack(id(), looked(), Objects.requireNonNullElse(reason, ""));
        return done("giveBack");
    }

    private String done(String act) {
        messages.keep();
        messages.done("plan.done." + act);
        return SAME_PAGE;
    }

    private UUID id() {
        PlanRow plan = page.getPlan();
        if (plan == null) {
            throw new NotFoundException();
        }
        return plan.id();
    }

    private UUID looked() {
        UUID unit = page.getLooked();
        if (unit == null) {
            throw new NotFoundException();
        }
        return unit;
    }

    private static long version() {
        return PageParameters.version("version");
    }

    /** Why a part goes back. */
    public @Nullable String getReason() {
        return reason;
    }

    /** See {@link #getReason()}. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Number of the document that approves. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Its day; today unless another is given. */
    public LocalDate getDate() {
        return Objects.requireNonNullElseGet(date, clock::today);
    }

    /** See {@link #getDate()}. */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
