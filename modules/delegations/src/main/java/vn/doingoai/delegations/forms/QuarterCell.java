package vn.doingoai.delegations.forms;

import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

/**
 * "Thời gian thực hiện" of a plan item: a quarter; what is more exact is taken for the quarter it lies in.
 *
 * @param year of the plan
 */
record QuarterCell(int year) implements FormCell {

    @Override
    public String print(DelegationContent content) {
        Integer quarter = content.getPlan().getQuarter();
        return quarter == null ? "" : DateText.QUARTERS.get(quarter - 1);
    }

    @Override
    public void read(String text, DelegationContent content) {
        if (text.isBlank()) {
            content.getPlan().setQuarter(null);
            return;
        }
        DateSpan span = DateText.parse(text, year);
        if (!span.isWithinQuarter()) {
            throw new BusinessException("form-one-quarter", text);
        }
        if (span.from().getYear() != year) {
            throw new BusinessException("form-other-year", text, Integer.toString(year));
        }
        content.getPlan().setQuarter(span.firstQuarter());
    }
}
