package vn.doingoai.reporting.requests;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request in the province's list.
 *
 * @param units how many units are addressed
 * @param submitted how many have handed in, accepted ones among them
 * @param accepted how many are accepted
 */
public record RequestRow(
        UUID id,
        long version,
        RequestState state,
        String title,
        String number,
        LocalDate date,
        LocalDate deadline,
        boolean deadlineInclusive,
        int units,
        int submitted,
        int accepted) {}
