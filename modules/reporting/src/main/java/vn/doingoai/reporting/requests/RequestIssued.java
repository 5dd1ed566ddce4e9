package vn.doingoai.reporting.requests;

import java.util.List;
import java.util.UUID;

/** A request has just been issued, in the same transaction: each of these units is to get a submission. */
public record RequestIssued(ReportRequest request, List<UUID> units) {

    /** Copies the list. */
    public RequestIssued {
        units = List.copyOf(units);
    }
}
