package vn.doingoai.reporting.submissions;

/**
 * A form that goes with a report, in the list of them.
 *
 * @param code as in "02A"
 * @param label as printed, as in "Mẫu số 02.A"
 * @param rows how many rows it has
 */
public record AnnexRow(String code, String label, String title, int rows) {}
