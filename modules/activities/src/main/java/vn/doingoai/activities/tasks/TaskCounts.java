package vn.doingoai.activities.tasks;

/** How many tasks a list has: of all, those still open, of these the overdue ones, and those done. */
public record TaskCounts(long all, long open, long overdue, long done) {}
