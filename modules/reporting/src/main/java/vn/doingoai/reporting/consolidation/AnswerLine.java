package vn.doingoai.reporting.consolidation;

/**
 * A line of a unit's answer.
 *
 * @param number of its block, by which it is taken
 * @param text   as printed; the rows of a table one under the other
 */
public record AnswerLine(int number, String text) {}
