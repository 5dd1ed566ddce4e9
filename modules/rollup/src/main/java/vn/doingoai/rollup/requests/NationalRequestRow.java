package vn.doingoai.rollup.requests;

import java.time.LocalDate;
import java.util.UUID;
import vn.doingoai.kernel.time.Period;

/**
 * A request to provinces in a list.
 *
 * @param asked     how many provinces are asked
 * @param published how many of them have published and were not given it back
 * @param missing   how many have published nothing
 */
public record NationalRequestRow(
        UUID id,
        long version,
        NationalRequestState state,
        String title,
        String number,
        LocalDate date,
        Period period,
        LocalDate deadline,
        String note,
        int asked,
        int published,
        int missing) {}
