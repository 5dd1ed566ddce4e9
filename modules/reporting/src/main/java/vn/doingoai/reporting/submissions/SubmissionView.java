package vn.doingoai.reporting.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;
import vn.doingoai.reporting.requests.RequestState;
import vn.doingoai.reporting.writing.Frame;
import vn.doingoai.reporting.writing.SectionView;

/**
 * A submission as a page or the HTTP interface shows it.
 *
 * @param version of the submission itself, named when it is handed in, returned or accepted
 * @param sections in printed order
 * @param forms codes of the forms that its outline names, as in 02A
 * @param files signed scans
 * @param versions how often it was handed in
 */
public record SubmissionView(
        UUID id,
        long version,
        UUID requestId,
        String requestTitle,
        String requestNumber,
        RequestState requestState,
        Period period,
        LocalDate deadline,
        LocalDate lastDay,
        UUID unitId,
        String unitName,
        SubmissionState state,
        boolean late,
        Frame frame,
        String number,
        @Nullable LocalDate documentDate,
        List<String> signerTitles,
        String signerName,
        @Nullable Instant submittedAt,
        String submittedBy,
        String returnReason,
        @Nullable Instant reviewedAt,
        String reviewedBy,
        int answered,
        int total,
        int versions,
        List<SectionView> sections,
        List<String> forms,
        List<FileRow> files) {

    /** Copies the lists. */
    public SubmissionView {
        signerTitles = List.copyOf(signerTitles);
        sections = List.copyOf(sections);
        forms = List.copyOf(forms);
        files = List.copyOf(files);
    }

    /** Days from today to the last day; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    /** A file in the list of signed scans. */
    public record FileRow(UUID id, String name, String contentType, int size, String uploadedBy, Instant uploadedAt) {
        /** Creates a row; public for JPQL. */
        public FileRow {}
    }
}
