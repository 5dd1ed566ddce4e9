package vn.doingoai.reporting.submissions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a request that is still open asks of the province.
 *
 * @param lastDay the last day on which a report is in time
 * @param handedIn reports that nobody has accepted or returned yet
 * @param missing units that have nothing handed in
 */
record BoardWorkRow(UUID request, String title, LocalDate lastDay, int handedIn, int missing) {}
