package vn.doingoai.reporting.submissions;

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
import vn.doingoai.reporting.requests.RequestQueries;
import vn.doingoai.reporting.requests.RequestService;
import vn.doingoai.reporting.requests.RequestState;
import vn.doingoai.reporting.requests.RequestView;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Who has handed in and who has not: the units of one request. The address holds the whole filter. */
@Named("boardPage")
@RequestScoped
public class BoardPage {

    private static final int ROWS = 50;

    @Inject
    BoardQueries boards;

    @Inject
    RequestQueries queries;

    @Inject
    RequestService requests;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable RequestView asked;
    private @Nullable BoardCounts counts;
    private @Nullable List<BoardRow> rows;
    private @Nullable LocalDate deadline;

    /** Reads the board before anything is written; a draft has none yet and is shown where it is written. */
    public @Nullable String load() {
        if (getAsked().state() == RequestState.DRAFT) {
            return "/requests/edit.xhtml?faces-redirect=true&id=" + getAsked().id();
        }
        getCounts();
        getFound();
        return null;
    }

    /** The request. */
    public RequestView getAsked() {
        if (asked == null) {
            asked = queries.get(PageParameters.id("id"));
        }
        return asked;
    }

    /** Whether this person changes requests. */
    public boolean isManaging() {
        return caller.is(Role.PROVINCE_OFFICER) && getAsked().state() == RequestState.ISSUED;
    }

    /** The numbers over the board. */
    public BoardCounts getCounts() {
        if (counts == null) {
            counts = boards.counts(PageParameters.id("id"));
        }
        return counts;
    }

    /** One row more than is shown, which tells whether another page follows. */
    private List<BoardRow> getFound() {
        if (rows == null) {
            rows = boards.board(PageParameters.id("id"), filter());
        }
        return rows;
    }

    /** The units of this page. */
    public List<BoardRow> getRows() {
        return getFound().subList(0, Math.min(ROWS, getFound().size()));
    }

    /** Number of this page, from 0. */
    public int getPage() {
        return PageParameters.page("page");
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return getFound().size() > ROWS;
    }

    private BoardFilter filter() {
        return new BoardFilter(getText(), getState(), isOverdueOnly(), getPage() * ROWS, ROWS + 1);
    }

    /** What was looked for. */
    public String getText() {
        return PageParameters.find("text").orElse("");
    }

    /** The state asked for, or null for all. */
    public @Nullable SubmissionState getState() {
        return PageParameters.find("state")
                .flatMap(name -> Arrays.stream(SubmissionState.values())
                        .filter(state -> state.code().equals(name))
                        .findFirst())
                .orElse(null);
    }

    /** All states, to choose from. */
    public SubmissionState[] getStates() {
        return SubmissionState.values();
    }

    /** Whether only what is late is shown. */
    public boolean isOverdueOnly() {
        return PageParameters.find("overdue").isPresent();
    }

    /** Whether anything is left out. */
    public boolean isFiltered() {
        return !getText().isEmpty() || getState() != null || isOverdueOnly();
    }

    /** The filter as the end of an address. */
    public String getQuery() {
        SubmissionState state = getState();
        return "&text=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8)
                + (state == null ? "" : "&state=" + state.code())
                + (isOverdueOnly() ? "&overdue=1" : "");
    }

    /** Gives the units more time. */
    public String extend() {
        if (deadline == null) {
            throw new InvalidInputException("deadline", "request-extend-day");
        }
        requests.extend(PageParameters.id("id"), PageParameters.version("version"), deadline);
        return after("board.extended");
    }

    /** Ends the request. */
    public String close() {
        requests.close(PageParameters.id("id"), PageParameters.version("version"));
        return after("board.closed");
    }

    private String after(String sentence) {
        messages.keep();
        messages.done(sentence);
        return "/requests/board.xhtml?faces-redirect=true&id=" + PageParameters.id("id");
    }

    /** The new deadline; the present one until another is chosen. */
    public LocalDate getDeadline() {
        return Objects.requireNonNullElseGet(
                deadline, () -> getAsked().content().deadline());
    }

    /** See {@link #getDeadline()}. */
    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    /** The request's key, for links. */
    public UUID getId() {
        return getAsked().id();
    }
}
