package vn.doingoai.rollup.requests;

import java.time.LocalDate;
import java.util.List;
import vn.doingoai.kernel.time.Period;

/**
 * What the ministry fills in for a request.
 *
 * @param title     what is asked for, as in "Báo cáo công tác đối ngoại năm 2019"
 * @param number    number and notation of the letter; may be empty until it is issued
 * @param date      day of the letter; decides which provinces exist
 * @param deadline  last day on which a report is in time
 * @param note      a sentence to the provinces, or empty
 * @param provinces tenants of the provinces asked; none means all that can be asked
 */
public record NationalRequestDraft(
        String title,
        String number,
        LocalDate date,
        Period period,
        LocalDate deadline,
        String note,
        List<String> provinces) {

    /** Copies the list. */
    public NationalRequestDraft {
        provinces = List.copyOf(provinces);
    }
}
