package vn.doingoai.activities.tasks;

/**
 * Tasks that count in one way, taken together.
 *
 * @param indicator that counts them
 * @param assigner who assigned them, as the value of a dimension: "chu-tich-ubnd-tinh"
 * @param timeliness {@code ON_TIME}, {@code LATE}, or empty where the window is not known
 * @param mark changes with each of them
 */
record TaskCount(String indicator, String source, String assigner, String timeliness, long count, long mark) {}
