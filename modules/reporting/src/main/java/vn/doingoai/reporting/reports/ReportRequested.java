package vn.doingoai.reporting.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.time.Period;

/**
 * What is said when a report is begun.
 *
 * @param outline version of a provincial outline
 * @param request the ministry's request that it answers, or null
 * @param requestNo number of the document that asks for it, or empty
 * @param requestDate date of that document, or null
 * @param deadline last day, or null
 */
public record ReportRequested(
        UUID outline,
        Period period,
        @Nullable UUID request,
        String requestNo,
        @Nullable LocalDate requestDate,
        @Nullable LocalDate deadline) {}
