package vn.doingoai.reporting.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.time.Period;

/**
 * What the province fills in for a request.
 *
 * @param title what is asked for, as in "Báo cáo kết quả công tác đối ngoại năm 2019"
 * @param number number and notation of the letter, as in "1234/UBND-SNgV"; may be empty until it is issued
 * @param date day of the letter; decides which units exist
 * @param deadline the day named in the letter
 * @param deadlineInclusive false for "trước ngày 15/9": the 15th itself is late
 * @param copies bodies that get a copy of each report
 * @param note a sentence to the units, or empty
 * @param units the units addressed
 */
public record RequestDraft(
        String title,
        String number,
        LocalDate date,
        UUID outlineId,
        Period period,
        LocalDate deadline,
        boolean deadlineInclusive,
        List<String> copies,
        String note,
        List<UUID> units) {

    /** Copies the lists. */
    public RequestDraft {
        copies = List.copyOf(copies);
        units = List.copyOf(units);
    }
}
