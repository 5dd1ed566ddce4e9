package vn.doingoai.checks.architecture.planted.indicators;

import vn.doingoai.checks.architecture.planted.reporting.SliceThatUsesASlice;

/** The catalogue knows a register. */
final class IndicatorsThatUseASlice {
    final SliceThatUsesASlice above = new SliceThatUsesASlice();
}
