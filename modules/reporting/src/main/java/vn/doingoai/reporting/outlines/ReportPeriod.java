package vn.doingoai.reporting.outlines;

/**
 * The stretch of time that a report made with an outline covers.
 *
 * @param planNext whether it also carries the plan of the following period
 */
public record ReportPeriod(Type type, boolean planNext) {

    /** Length of the period. */
    public enum Type {
        YEAR,
        HALF_YEAR,
        QUARTER,
        MONTH,
        AD_HOC
    }
}
