package vn.doingoai.checks.architecture.planted.reporting;

import vn.doingoai.checks.architecture.planted.delegations.SliceThatUsesItBack;
import vn.doingoai.checks.architecture.planted.launcher.Above;

/** A slice reaches into another and into what is above. */
public final class SliceThatUsesASlice {
    final Above above = new Above();

    /** Goes round in a circle. */
    public SliceThatUsesItBack neighbour() {
        return new SliceThatUsesItBack(this);
    }
}
