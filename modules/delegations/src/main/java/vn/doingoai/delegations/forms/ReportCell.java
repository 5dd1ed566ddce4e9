package vn.doingoai.delegations.forms;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doingoai.delegations.DelegationContent;
import vn.doingoai.delegations.ResultDetails;
import vn.doingoai.kernel.error.BusinessException;
import vn.doingoai.kernel.time.DateSpan;
import vn.doingoai.kernel.time.DateText;

/**
 * "Báo cáo": number and day of the report on the trip: "Số 15/BC-SNgV ngày 12/03/2019".
 *
 * @param year of a day that names none
 */
record ReportCell(int year) implements FormCell {

    private static final Pattern REPORT = Pattern.compile(
            "^(?:báo cáo\\s+)?(?:số:?\\s*)?(.*?)[\\s,;]*(?:ngày\\s+(.+)|(\\d{1,2}/\\d{1,2}/\\d{4}))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String print(DelegationContent content) {
        String number = content.getResult().getReportNumber();
        LocalDate date = content.getResult().getReportDate();
        String day = date == null ? "" : "ngày " + DateText.print(date);
        return ((number.isEmpty() ? "" : "Số " + number) + " " + day).strip();
    }

    @Override
    public void read(String text, DelegationContent content) {
        Matcher report = REPORT.matcher(text.strip());
        if (!report.matches()) {
            throw new BusinessException("form-report", text);
        }
        String day = report.group(2) == null ? report.group(3) : report.group(2);
        LocalDate date = day(day);
        ResultDetails result = content.getResult();
        result.setReportNumber(report.group(1));
        result.setReportDate(date);
    }

    private @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        DateSpan span = DateText.parse(text, year);
        if (!span.from().equals(span.to())) {
            throw new BusinessException("form-report", text);
        }
        return span.from();
    }
}
