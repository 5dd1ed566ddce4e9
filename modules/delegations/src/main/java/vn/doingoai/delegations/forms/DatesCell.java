package vn.doingoai.delegations.forms;

import java.time.LocalDate;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.ResultDetails;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

/**
 * "Thời gian thực hiện" of a delegation as it went: day, month and year, from and to.
 *
 * @param year of the form: the delegation sets out in it
 */
record DatesCell(int year) implements FormCell {

    @Override
    public String print(DelegationContent content) {
        LocalDate start = content.getResult().getStart();
        LocalDate end = content.getResult().getEnd();
        if (start == null || end == null) {
            return start == null ? "" : DateText.print(start);
        }
        return DateText.print(DateSpan.days(start, end));
    }

    @Override
    public void read(String text, DelegationContent content) {
        ResultDetails result = content.getResult();
        if (text.isBlank()) {
            result.setStart(null);
            result.setEnd(null);
            return;
        }
        DateSpan span = DateText.parse(text, year);
        if (span.precision() != DateSpan.Precision.DAY) {
            throw new BusinessException("form-days", text);
        }
        if (span.from().getYear() != year) {
            throw new BusinessException("form-other-year", text, Integer.toString(year));
        }
        result.setStart(span.from());
        result.setEnd(span.to());
    }
}
