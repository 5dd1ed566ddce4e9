package vn.doingoai.reporting.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.SigningPost;
import vn.doingoai.reporting.reports.Approval;
import vn.doingoai.reporting.reports.Report;
import vn.doingoai.reporting.reports.ReportState;

/**
 * A report for whoever decides on it.
 *
 * @param edition     of the text; an approval names it
 * @param mark        of figures and forms as shown; an approval names it
 * @param readiness   what is still to be done; empty once it was approved
 * @param changes     since the leader read it last, or since it was sent
 * @param moved       what the figures changed in the text since it was sent
 * @param alongside   figures that are published with it although its text does not name them
 * @param posts       from which it may be signed today
 * @param proposed    key of the post that the outline proposes
 * @param replaces    sentence on what it replaces, or empty
 * @param publication key of its publication, or null
 */
public record ReviewView(
        UUID id,
        long version,
        String title,
        String unitName,
        ReportState state,
        long edition,
        String mark,
        Readiness readiness,
        List<SectionChange> changes,
        List<SectionChange> moved,
        List<PublicationView.Line> alongside,
        List<SigningPost> posts,
        String proposed,
        String replaces,
        @Nullable UUID publication,
        History history) {

    /** Copies the lists. */
    public ReviewView {
        changes = List.copyOf(changes);
        moved = List.copyOf(moved);
        alongside = List.copyOf(alongside);
        posts = List.copyOf(posts);
    }

    /** Who did what when; empty and null for what has not happened. */
    public record History(
            String sentBy,
            @Nullable Instant sentAt,
            String returnReason,
            String returnedBy,
            @Nullable Instant returnedAt,
            String approvedBy,
            @Nullable Instant approvedAt,
            String signer,
            String number,
            @Nullable LocalDate documentDate,
            String numberedBy,
            String publishedBy,
            @Nullable Instant publishedAt,
            String correctionReason) {

        static History of(Report report) {
            Approval approval = report.approval();
            return new History(
                    approval.sentBy(),
                    approval.sentAt(),
                    approval.returnReason(),
                    approval.returnedBy(),
                    approval.returnedAt(),
                    approval.approvedBy(),
                    approval.approvedAt(),
                    String.join(" – ", approval.signature().titles())
                            + (approval.signature().name().isEmpty()
                                    ? ""
                                    : ": " + approval.signature().name()),
                    approval.number() == null ? "" : approval.code().reference(),
                    approval.documentDate(),
                    approval.numberedBy(),
                    approval.publishedBy(),
                    approval.publishedAt(),
                    report.correctionReason());
        }
    }
}
