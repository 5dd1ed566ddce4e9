package vn.doingoai.checks.isolation;

/**
 * What a column points at, besides the tenant.
 *
 * @param column the column that holds the other row's id
 * @param target the table of that row
 */
record ForeignKey(String column, String target) {}
