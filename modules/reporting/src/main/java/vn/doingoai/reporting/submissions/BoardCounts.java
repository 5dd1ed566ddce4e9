package vn.doingoai.reporting.submissions;

/** The numbers over the board: handed in (accepted among them), accepted, returned, overdue, of all. */
public record BoardCounts(int units, int submitted, int accepted, int returned, int overdue) {}
