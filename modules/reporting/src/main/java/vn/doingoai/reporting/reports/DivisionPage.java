package vn.doingoai.reporting.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.http.Input;
import vn.doingoai.kernel.identity.CurrentCaller;
import vn.doingoai.ui.text.PageMessages;
import vn.doingoai.ui.web.PageParameters;

/** Who writes which section, and what the officers say to each other: beside the text of a section. */
@Named("divisionPage")
@RequestScoped
public class DivisionPage {

    @Inject
    ReportQueries queries;

    @Inject
    TalkQueries talk;

    @Inject
    DivisionService division;

    @Inject
    CurrentCaller caller;

    @Inject
    PageMessages messages;

    private @Nullable List<CommentRow> comments;
    private @Nullable List<Officer> officers;
    private String section = "";
    private @Nullable String assignee;
    private @Nullable String passage;
    private @Nullable String text;

    /** Shows the section whose division this is. */
    public void show(ReportPart part) {
        UUID officer = part.assigneeId();
        section = part.key();
        assignee = officer == null ? "" : officer.toString();
    }

    /** Whether only the sections of this person are listed. */
    public boolean isMine() {
        return PageParameters.find("mine").isPresent();
    }

    /** How many sections are this person's. */
    public long countOf(ReportView report) {
        return report.parts().stream().filter(this::isOwn).count();
    }

    /** The sections to list: all, or those of this person with the groups that hold them. */
    public List<ReportPart> shown(ReportView report) {
        return report.parts().stream().filter(part -> !isMine() || isOwn(part)).toList();
    }

    private boolean isOwn(ReportPart part) {
        return caller.get().userId().equals(part.assigneeId());
    }

    /** The officers to choose from. */
    public List<Officer> getOfficers() {
        if (officers == null) {
            officers = queries.officers();
        }
        return officers;
    }

    /** Gives the section to the officer chosen. */
    public String assign() {
        String chosen = Objects.requireNonNullElse(assignee, "");
        division.assign(report(), section(), chosen.isEmpty() ? null : Input.id("assignee", chosen));
        return again("division.assigned");
    }

    /** The comments on the section. */
    public List<CommentRow> getComments() {
        if (comments == null) {
            comments = talk.comments(report(), section());
        }
        return comments;
    }

    /** Says something on the section. */
    public String comment() {
        division.comment(
                report(), section(), Objects.requireNonNullElse(passage, ""), Objects.requireNonNullElse(text, ""));
        return again("comments.added");
    }

    /** Marks a comment as dealt with. */
    public String resolve(UUID comment) {
        division.resolve(report(), comment);
        return again("comments.done");
    }

    private static UUID report() {
        return PageParameters.id("id");
    }

    private String section() {
        return PageParameters.find("section").orElse(section);
    }

    private String again(String done) {
        messages.keep();
        messages.done(done);
        return "/reports/edit.xhtml?faces-redirect=true&id=" + report() + "&section=" + section();
    }

    /** Key of the officer chosen, or empty. */
    public @Nullable String getAssignee() {
        return assignee;
    }

    /** See {@link #getAssignee()}. */
    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee;
    }

    /** The words that the comment is about. */
    public @Nullable String getPassage() {
        return passage;
    }

    /** See {@link #getPassage()}. */
    public void setPassage(@Nullable String passage) {
        this.passage = passage;
    }

    /** The comment. */
    public @Nullable String getText() {
        return text;
    }

    /** See {@link #getText()}. */
    public void setText(@Nullable String text) {
        this.text = text;
    }
}
