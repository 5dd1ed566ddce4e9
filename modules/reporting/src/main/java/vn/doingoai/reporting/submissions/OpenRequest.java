package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request near its deadline or past it.
 *
 * @param asked day of the letter
 * @param lastDay the last day on which a report is in time
 * @param missing units that have nothing handed in
 */
record OpenRequest(UUID id, String title, LocalDate asked, LocalDate lastDay, List<UUID> missing) {

    OpenRequest {
        missing = List.copyOf(missing);
    }
}
