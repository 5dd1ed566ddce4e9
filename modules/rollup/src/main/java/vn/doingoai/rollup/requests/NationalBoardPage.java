package vn.doingoai.rollup.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.error.InvalidInputException;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.kernel.identity.Role;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Which provinces have published what a request asks for, and which have not. The address holds the whole filter. */
@Named("nationalBoardPage")
@RequestScoped
public class NationalBoardPage {

    @Inject
    NationalRequestQueries queries;

    @Inject
    NationalBoardQueries boards;

    @Inject
    NationalRequestService requests;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable NationalRequestRow asked;
    private @Nullable Board board;
    private @Nullable LocalDate deadline;
    private @Nullable String province;
    private @Nullable String reason;

    /** Reads the board before anything is written; a draft has none yet and is shown where it is written. */
    public @Nullable String load() {
        if (getAsked().state() == NationalRequestState.DRAFT) {
            return "/national/requests/edit.xhtml?faces-redirect=true&id=" + getId();
        }
        getAll();
        deadline = getAsked().deadline();
        return null;
    }

    /** The request. */
    public NationalRequestRow getAsked() {
        if (asked == null) {
            asked = queries.get(getId());
        }
        return asked;
    }

    /** All its provinces, whatever the filter. */
    public Board getAll() {
        if (board == null) {
            board = boards.of(getId());
        }
        return board;
    }

    /** The provinces shown. */
    public List<BoardRow> getRows() {
        return getAll().narrowed(getText(), getState(), isOverdueOnly(), getOrder())
                .rows();
    }

    /** The province whose report is about to be given back, or null. */
    public @Nullable BoardRow getReturning() {
        UUID received = PageParameters.findId("return").orElse(null);
        return getAll().rows().stream()
                .filter(row -> row.answer() != null && row.answer().id().equals(received))
                .filter(row -> isManaging() && row.state() == ProvinceState.PUBLISHED)
                .findFirst()
                .orElse(null);
    }

    /** Whether this person may change the request now. */
    public boolean isManaging() {
        return caller.is(Role.MINISTRY_OFFICER) && getAsked().state() == NationalRequestState.ISSUED;
    }

    /** What was looked for. */
    public String getText() {
        return PageParameters.find("text").orElse("");
    }

    /** The state asked for, or null for all. */
    public @Nullable ProvinceState getState() {
        return PageParameters.find("state")
                .flatMap(name -> Arrays.stream(ProvinceState.values())
                        .filter(state -> state.code().equals(name))
                        .findFirst())
                .orElse(null);
    }

    /** All states, to choose from. */
    public ProvinceState[] getStates() {
        return ProvinceState.values();
    }

    /** Whether only what is overdue is shown. */
    public boolean isOverdueOnly() {
        return PageParameters.find("overdue").isPresent();
    }

    /** What the rows are put in order by. */
    public Board.Order getOrder() {
        return Board.Order.of(PageParameters.find("sort").orElse(null));
    }

    /** All orders, to choose from. */
    public Board.Order[] getOrders() {
        return Board.Order.values();
    }

    /** The filter as the end of an address. */
    public String getQuery() {
        ProvinceState state = getState();
        return "&text=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8)
                + (state == null ? "" : "&state=" + state.code())
                + (isOverdueOnly() ? "&overdue=1" : "")
                + "&sort=" + getOrder().name();
    }

    /** Gives one province or all of them more time. */
    public String extend() {
        if (deadline == null) {
            throw new InvalidInputException("deadline", "asking-missing");
        }
        requests.extend(getId(), version(), one(), deadline);
        return after("board.national.extended");
    }

    /** Reminds one province, or all that have published nothing. */
    public String remind() {
        int reminded = requests.remind(getId(), one());
        return after("board.national.reminded", reminded);
    }

    /** Gives a report back. */
    public String giveBack() {
        requests.giveBack(getId(), PageParameters.id("return"), Objects.requireNonNullElse(reason, ""));
        return after("board.national.returned");
    }

    /** Ends the request. */
    public String close() {
        requests.close(getId(), version());
        return after("board.national.closed");
    }

    private @Nullable String one() {
        return province == null || province.isEmpty() ? null : province;
    }

    private String after(String sentence, Object... arguments) {
        messages.keep();
        messages.done(sentence, arguments);
        return "/national/requests/board.xhtml?faces-redirect=true&id=" + getId();
    }

    private static long version() {
        return PageParameters.version("version");
    }

    /** Key of the request. */
    public UUID getId() {
        return PageParameters.id("id");
    }

    /** The new deadline. */
    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    /** See {@link #getDeadline()}. */
    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    /** Tenant of the province that an act is meant for; empty for all. */
    public @Nullable String getProvince() {
        return province;
    }

    /** See {@link #getProvince()}. */
    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    /** Why a report is given back. */
    public @Nullable String getReason() {
        return reason;
    }

    /** See {@link #getReason()}. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
