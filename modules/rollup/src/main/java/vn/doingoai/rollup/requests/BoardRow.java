package vn.doingoai.rollup.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.Province;
import vn.doingoai.kernel.time.TenantClock;

/**
 * One province on the board of a request.
 *
 * @param deadline  its last day
 * @param first     when it first published for the period, or null
 * @param answer    the publication that counts now, or null
 * @param returned  what was given back last, or null
 * @param reminded  when it was reminded last, or null
 * @param today     of the ministry, for what is late
 */
public record BoardRow(
        Province province,
        LocalDate deadline,
        @Nullable Instant first,
        @Nullable Answer answer,
        @Nullable Returned returned,
        @Nullable Instant reminded,
        LocalDate today) {

    /**
     * A publication that was received.
     *
     * @param id          of the ministry's copy
     * @param publication key in the province
     * @param corrects    whether it takes the place of an earlier one
     */
    public record Answer(UUID id, UUID publication, String number, LocalDate date, Instant at, boolean corrects) {}

    /**
     * What was given back.
     *
     * @param publication key in the province
     */
    public record Returned(UUID publication, String reason, String by, Instant at) {}

    /** Where it stands. */
    public ProvinceState state() {
        if (answer == null) {
            return ProvinceState.ASKED;
        }
        return returned != null && returned.publication().equals(answer.publication())
                ? ProvinceState.RETURNED
                : ProvinceState.PUBLISHED;
    }

    /** By how many days it was late when it first published, or is late by now; 0 for one in time. */
    public long daysLate() {
        LocalDate done = first == null ? today : LocalDate.ofInstant(first, TenantClock.ZONE);
        return Math.max(0, ChronoUnit.DAYS.between(deadline, done));
    }

    /** Whether its last day has passed with nothing published. */
    public boolean overdue() {
        return answer == null && daysLate() > 0;
    }
}
