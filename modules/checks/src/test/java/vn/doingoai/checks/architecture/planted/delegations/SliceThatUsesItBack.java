package vn.doingoai.checks.architecture.planted.delegations;

import vn.doingoai.checks.architecture.planted.reporting.SliceThatUsesASlice;

/**
 * The other half of a circle.
 *
 * @param neighbour a class of another slice
 */
public record SliceThatUsesItBack(SliceThatUsesASlice neighbour) {}
