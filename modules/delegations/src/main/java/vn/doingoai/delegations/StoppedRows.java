package vn.doingoai.delegations;

/** How many rows of a unit's year something stops. */
record StoppedRows(Phase phase, int year, long rows) {}
