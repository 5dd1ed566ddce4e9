package vn.doingoai.delegations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationReviewService;
import vn.doingoai.delegations.DelegationService;
import vn.doingoai.delegations.DelegationView;
import vn.doingoai.delegations.Direction;
import vn.doingoai.kernel.error.NotFoundException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.time.TenantClock;
import vn.doingoai.ui.text.PageMessages;

/** The steps of a delegation's life on its page: which ones there are for whom, and taking them. */
@Named("delegationSteps")
@RequestScoped
public class DelegationSteps {

    @Inject
    DelegationPage page;

    @Inject
    DelegationService delegations;

    @Inject
    DelegationReviewService reviews;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantClock clock;

    @Inject
    PageMessages messages;

    private @Nullable String reason;
    private @Nullable String number;
    private @Nullable LocalDate date;

    /** Whether the caller may take a step now. The services have the last word. */
    public boolean may(String name) {
        DelegationView row = page.getStored();
        boolean carriedOut = page.getDossier() != null
                && page.getDossier()
                        .result()
                        .filter(result -> !result.state().name().equals("CANCELLED"))
                        .isPresent();
        return row != null && Step.of(name).isOpen(row, caller, carriedOut);
    }

    /** Whether there is any step left. */
    public boolean isAny() {
        for (Step step : Step.values()) {
            if (may(step.code())) {
                return true;
            }
        }
        return false;
    }

    /** Key of the words on the button. */
    public String label(String name) {
        boolean byDirection = Step.of(name) == Step.DEPART || Step.of(name) == Step.COME_BACK;
        return "trip.act." + name + (byDirection ? "." + page.getDirection() : "");
    }

    /** Whether the number and day of the document must be given. */
    public boolean isPaperNeeded() {
        return page.getDirection() == Direction.OUT;
    }

    /** Takes a step and shows the delegation as it then stands. */
    public String go(String name) {
        DelegationView row = page.getStored();
        if (row == null) {
            throw new NotFoundException();
        }
        UUID shown = take(Step.of(name), row.id(), row.version());
        messages.keep();
        messages.done("trip.done.act", messages.text(label(name)));
        return Step.of(name) == Step.DELETE
                ? "/delegations/index.xhtml?faces-redirect=true&phase=" + row.phase() + "&direction=" + row.direction()
                        + "&year=" + row.year()
                : "/delegations/edit.xhtml?faces-redirect=true&id=" + shown;
    }

    private UUID take(Step step, UUID id, long version) {
        String why = Objects.requireNonNullElse(reason, "");
        String paper = Objects.requireNonNullElse(number, "");
        switch (step) {
            case MAKE_RESULT -> {
                return delegations.register(id, version);
            }
            case PROPOSE -> delegations.propose(id, version);
            case ACCEPT -> reviews.accept(id, version);
            case GIVE_BACK -> reviews.giveBack(id, version, why);
            case POSTPONE -> delegations.postpone(id, version, why);
            case DECIDE -> delegations.decide(id, version, paper, date);
            case DEPART -> delegations.depart(id, version, day());
            case COME_BACK -> delegations.comeBack(id, version, day());
            case REPORT -> delegations.report(id, version, paper, day());
            case CONFIRM -> reviews.confirm(id, version);
            case CORRECT -> reviews.correct(id, version, why);
            case CANCEL -> delegations.cancel(id, version, why);
            case DELETE -> delegations.delete(id, version);
        }
        return id;
    }

    private LocalDate day() {
        return Objects.requireNonNullElseGet(date, clock::today);
    }

    /** Why. */
    public @Nullable String getReason() {
        return reason;
    }

    /** See {@link #getReason()}. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Number of a document. */
    public @Nullable String getNumber() {
        return number;
    }

    /** See {@link #getNumber()}. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** A day; today unless another is given. */
    public @Nullable LocalDate getDate() {
        return date == null ? clock.today() : date;
    }

    /** See {@link #getDate()}. */
    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
