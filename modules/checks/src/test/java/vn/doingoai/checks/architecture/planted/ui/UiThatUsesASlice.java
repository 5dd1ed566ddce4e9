package vn.doingoai.checks.architecture.planted.ui;

import vn.doingoai.checks.architecture.planted.reporting.SliceThatUsesASlice;

/** The frame knows a page. */
public final class UiThatUsesASlice {
    final SliceThatUsesASlice above = new SliceThatUsesASlice();
}
