package vn.doingoai.delegations.plans;

import vn.doingoai.delegations.Direction;

/**
 * A plan on its way to its approval.
 *
 * @param submitted parts that are handed in, of those the reader may see
 * @param accepted parts that are taken in
 * @param returned parts that were sent back
 */
record PlanWorkRow(int year, Direction direction, PlanState state, int submitted, int accepted, int returned) {}
